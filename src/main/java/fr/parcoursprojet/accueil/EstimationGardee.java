package fr.parcoursprojet.accueil;

import fr.parcoursprojet.budget.ChiffresProjet;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of an estimation, all in euros.
 *
 * @param cout price of the project
 * @param deja what the person already has
 * @param revenus income each month
 * @param loyer rent each month
 * @param charges other fixed expenses each month
 * @param credits instalments already due each month
 */
public record EstimationGardee(
        Montant cout, Montant deja, Montant revenus, Montant loyer, Montant charges, Montant credits) {

    /** The same figures for the simulator: one adult. */
    public ChiffresProjet chiffres() {
        return new ChiffresProjet(cout, deja.auPlus(cout), fiche(), false);
    }

    /** The budget they make, to be detailed by the person. */
    public FicheBudget fiche() {
        var lignes = new ArrayList<LigneBudget>();
        ajouter(lignes, PosteBudget.AUTRE_RESSOURCE, revenus);
        ajouter(lignes, PosteBudget.LOYER, loyer);
        ajouter(lignes, PosteBudget.AUTRE_CHARGE, charges);
        ajouter(lignes, PosteBudget.CREDIT, credits);
        return new FicheBudget(lignes, List.of(), BigDecimal.ONE);
    }

    private static void ajouter(List<LigneBudget> lignes, PosteBudget poste, Montant montant) {
        if (montant.estPositif()) {
            lignes.add(LigneBudget.declaree(poste, montant, Periodicite.MENSUELLE));
        }
    }
}
