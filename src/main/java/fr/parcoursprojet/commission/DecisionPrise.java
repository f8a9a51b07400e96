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
 * @param decision what was decided
 * @param recoursAvant last day to challenge it, a refusal only
 * @param lettre the letter, PDF
 */
public record DecisionPrise(
        DossierId dossier,
        SeanceId seance,
        LocalDate le,
        Decision decision,
        @Nullable LocalDate recoursAvant,
        FichierId lettre) {}
