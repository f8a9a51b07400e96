package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The receipt of a filing (R8).
 *
 * @param dossier the dossier
 * @param numero its number
 * @param demandeur who filed
 * @param nom first and last name
 * @param deposeeLe when it was filed
 * @param motif what it is for
 * @param objet the thing to pay
 * @param pret loan asked for
 * @param subvention grant asked for
 * @param decisionImplicite day when silence becomes a refusal
 * @param recoursAvant last day to contest that refusal
 */
public record Recepisse(
        DossierId dossier,
        NumeroDossier numero,
        UsagerId demandeur,
        String nom,
        Instant deposeeLe,
        Motif motif,
        String objet,
        Montant pret,
        Montant subvention,
        LocalDate decisionImplicite,
        LocalDate recoursAvant) {

    /** The number alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Recepisse[" + numero + "]";
    }
}
