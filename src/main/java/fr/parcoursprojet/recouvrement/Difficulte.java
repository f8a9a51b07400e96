package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A borrower says that paying becomes hard.
 *
 * @param id its name
 * @param pret the loan
 * @param dossier its dossier
 * @param declarant which borrower
 * @param motif why
 * @param message what the person added
 * @param declareeLe when
 * @param traiteeLe when an agent dealt with it
 */
public record Difficulte(
        DifficulteId id,
        PretId pret,
        DossierId dossier,
        UsagerId declarant,
        MotifDifficulte motif,
        @Nullable String message,
        Instant declareeLe,
        @Nullable Instant traiteeLe) {}
