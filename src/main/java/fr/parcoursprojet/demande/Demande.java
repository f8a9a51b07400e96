package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.NumeroDossier;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A demande as it stands.
 *
 * @param id its dossier
 * @param numero its number, once filed
 * @param demandeur who makes it
 * @param etat where it stands
 * @param situation who applies
 * @param projet what for
 * @param plan how it is paid
 * @param commenceeLe when the draft was begun
 * @param modifieeLe when an answer was last given
 * @param deposeeLe day of filing
 * @param versionReglement the version of the règlement in force that day, kept for good (R2)
 * @param decisionImplicite day when silence becomes a refusal (R8)
 * @param complements what is asked from the person, while it is
 */
public record Demande(
        DossierId id,
        @Nullable NumeroDossier numero,
        UsagerId demandeur,
        EtatDemande etat,
        MaSituation situation,
        MonProjet projet,
        PlanFinancement plan,
        Instant commenceeLe,
        Instant modifieeLe,
        @Nullable LocalDate deposeeLe,
        @Nullable String versionReglement,
        @Nullable LocalDate decisionImplicite,
        @Nullable Complements complements) {

    /** Whether it was ever filed. */
    public boolean estDeposee() {
        return numero != null;
    }
}
