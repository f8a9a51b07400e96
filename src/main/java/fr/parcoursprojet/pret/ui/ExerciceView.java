package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.ComptesImprimes;
import fr.parcoursprojet.pret.Exercice;
import fr.parcoursprojet.pret.Exercices;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.EtatVide;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The accounts of a year for the public accountant: on the screen, as a PDF, as a spreadsheet; the year stands in the address. */
@Route("agents/prets/exercice/:annee?")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class ExerciceView extends PageDuLivre implements BeforeEnterObserver {

    private final transient Exercices exercices;
    private final transient ComptesImprimes comptes;

    ExerciceView(Exercices exercices, ComptesImprimes comptes) {
        this.exercices = exercices;
        this.comptes = comptes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        var annees = exercices.annees();
        var demandee = arrivee.getRouteParameters().get("annee").orElse(Integer.toString(annees.getFirst()));
        var annee = annees.stream()
                .filter(une -> Integer.toString(une).equals(demandee))
                .findFirst()
                .orElseThrow(() -> new Introuvable("exercice"));
        montrer(exercices.de(annee), annees);
    }

    private void montrer(Exercice exercice, List<Integer> annees) {
        titre(getTranslation("pret.exercice.titre", Integer.toString(exercice.annee())));
        precision(getTranslation("pret.exercice.arrete", exercice.au()));
        outils(versLesPrets());
        var table = exercice.lignes().isEmpty() ? new EtatVide(getTranslation("pret.exercice.vide")) : table(exercice);
        pile(choix(exercice.annee(), annees), table);
        cote(getTranslation("pret.exercice.compte"), new VoletExercice(exercice, comptes));
    }

    private ChoixEnLigne choix(int choisie, List<Integer> annees) {
        var choix = new ChoixEnLigne(getTranslation("pret.exercice.annees"));
        annees.forEach(
                annee -> choix.ajouter("agents/prets/exercice/" + annee, Integer.toString(annee), annee == choisie));
        return choix;
    }

    /** What was erased after a non-valeur has its column only in a year that has some. */
    private Tableau table(Exercice exercice) {
        var horsCompte = !exercice.eteintHors274().estNul();
        var colonnes = new ArrayList<>(List.of(
                getTranslation("pret.exercice.nom"),
                getTranslation("pret.exercice.titreTresor"),
                getTranslation("pret.exercice.ouverture") + ">",
                getTranslation("pret.exercice.verse") + ">",
                getTranslation("pret.exercice.rembourse") + ">",
                getTranslation("pret.exercice.autres") + ">",
                getTranslation("pret.exercice.cloture") + ">"));
        if (horsCompte) {
            colonnes.add(getTranslation("pret.exercice.eteintHors274") + ">");
        }
        var table = new Tableau(getTranslation("pret.exercice.titre", Integer.toString(exercice.annee())), colonnes);
        exercice.lignes().forEach(ligne -> {
            var rangee = table.ligne(
                    Tableau.texte(ligne.nom(), "qui"),
                    Tableau.texte(ligne.titre(), "num"),
                    Tableau.montant(ligne.ouverture()),
                    Tableau.montant(ligne.verse()),
                    Tableau.montant(ligne.rembourse()),
                    Tableau.montant(ligne.autres()),
                    Tableau.montant(ligne.cloture()));
            if (horsCompte) {
                rangee.add(Tableau.montant(ligne.eteintHors274()));
            }
        });
        return table;
    }
}
