package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a closed séance, as it was sent.
 *
 * @param dossier the dossier
 * @param seance the séance
 * @param le day of the séance
 * @param reexamen whether it is about a running loan, rather than a demande
 * @param decision what was decided
 * @param recoursAvant last day to challenge it, a refusal only
 * @param effet what a measure did to a running loan; nothing for other decisions
 * @param lettre the letter, PDF
 */
public record DecisionPrise(
        DossierId dossier,
        SeanceId seance,
        LocalDate le,
        boolean reexamen,
        Decision decision,
        @Nullable LocalDate recoursAvant,
        @Nullable EffetDeMesure effet,
        FichierId lettre) {}
