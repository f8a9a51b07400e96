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
 * @param demandee what was asked for a running loan; nothing for a decision on a demande
 * @param decision what was decided
 * @param recoursAvant last day to challenge it, a refusal only
 * @param effet what a measure did to a running loan; nothing for other decisions
 * @param lettre the letter, PDF
 */
public record DecisionPrise(
        DossierId dossier,
        SeanceId seance,
        LocalDate le,
        @Nullable NatureMesure demandee,
        Decision decision,
        @Nullable LocalDate recoursAvant,
        @Nullable EffetDeMesure effet,
        FichierId lettre) {

    /** Whether it is about a running loan, rather than a demande. */
    public boolean reexamen() {
        return demandee != null;
    }

    /** Whether it answers a proposal to hand the loan over to the Treasury. */
    public boolean surTransmission() {
        return demandee == NatureMesure.TRANSMISSION;
    }
}
