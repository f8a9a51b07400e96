package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a list.
 *
 * @param dossier the dossier
 * @param numero its number
 * @param demandeur who filed
 * @param prenom first name
 * @param nom last name
 * @param motif what it is for
 * @param objet the thing to pay
 * @param pret loan asked for
 * @param subvention grant asked for
 * @param etat where the demande stands
 * @param deposeeLe day of filing
 */
public record LigneDossier(
        DossierId dossier,
        NumeroDossier numero,
        UsagerId demandeur,
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable Motif motif,
        @Nullable String objet,
        @Nullable Montant pret,
        @Nullable Montant subvention,
        EtatDemande etat,
        LocalDate deposeeLe) {

    /** The number alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "LigneDossier[" + numero + "]";
    }
}
