package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A filed dossier on one line: what lists, tasks and headers show.
 *
 * @param dossier the dossier
 * @param numero the number people read
 * @param prenom first name as filed
 * @param nom last name as filed
 * @param naissance date of birth
 * @param telephone where to call
 * @param motif name of the motif
 * @param objet the project in a few words
 * @param pret loan asked, then proposed, then granted
 * @param subvention grant asked, then proposed, then granted
 * @param etat where it stands
 * @param deposeeLe day of filing
 * @param decisionImplicite day when silence becomes a refusal (R8)
 * @param referent who takes care of it, once known
 */
public record DossierEnBref(
        DossierId dossier,
        NumeroDossier numero,
        String prenom,
        String nom,
        @Nullable LocalDate naissance,
        @Nullable Telephone telephone,
        String motif,
        String objet,
        Montant pret,
        Montant subvention,
        EtatDossier etat,
        LocalDate deposeeLe,
        LocalDate decisionImplicite,
        @Nullable AgentId referent) {

    /** First and last name. */
    public String nomComplet() {
        return (prenom + " " + nom).strip();
    }

    /** Age in years on a day; 0 when the birth date is unknown. */
    public int age(LocalDate jour) {
        return naissance == null ? 0 : Period.between(naissance, jour).getYears();
    }
}
