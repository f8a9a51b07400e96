package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Exercice;
import fr.parcoursprojet.pret.Exercices;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The accounts of a year for the public accountant: on the screen, as a PDF, as a spreadsheet; the year stands in the address. */
@Route("agents/prets/exercice/:annee?")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
@StyleSheet("pret.css")
class ExerciceView extends PageBureau implements BeforeEnterObserver {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Exercices exercices;

    ExerciceView(Exercices exercices) {
        this.exercices = exercices;
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
        outils(Lien.vers("agents/prets", getTranslation("pret.controle.prets")).bouton());
        var table = exercice.lignes().isEmpty() ? new EtatVide(getTranslation("pret.exercice.vide")) : table(exercice);
        var pile = new Div(choix(exercice.annee(), annees), table);
        pile.addClassName("controle");
        volet(pile);
        detail(
                getTranslation("pret.exercice.compte"),
                Titre.deux(getTranslation("pret.exercice.compte")),
                compte(exercice));
    }

    private Div choix(int choisie, List<Integer> annees) {
        var choix = new Div();
        choix.addClassName("filtres");
        choix.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("pret.exercice.annees"));
        for (var annee : annees) {
            var lien = Lien.vers("agents/prets/exercice/" + annee, Integer.toString(annee))
                    .bouton();
            if (annee == choisie) {
                lien.getElement().setAttribute("aria-current", "true");
            }
            choix.add(lien);
        }
        return choix;
    }

    private Tableau table(Exercice exercice) {
        var table = new Tableau(
                getTranslation("pret.exercice.titre", Integer.toString(exercice.annee())),
                List.of(
                        getTranslation("pret.exercice.nom"),
                        getTranslation("pret.exercice.titreTresor"),
                        getTranslation("pret.exercice.ouverture") + ">",
                        getTranslation("pret.exercice.verse") + ">",
                        getTranslation("pret.exercice.rembourse") + ">",
                        getTranslation("pret.exercice.autres") + ">",
                        getTranslation("pret.exercice.cloture") + ">"));
        exercice.lignes()
                .forEach(ligne -> table.ligne(
                        Tableau.texte(ligne.nom(), "qui"),
                        Tableau.texte(ligne.titre(), "num"),
                        Tableau.montant(ligne.ouverture()),
                        Tableau.montant(ligne.verse()),
                        Tableau.montant(ligne.rembourse()),
                        Tableau.montant(ligne.autres()),
                        Tableau.montant(ligne.cloture())));
        return table;
    }

    private Div compte(Exercice exercice) {
        var annee = exercice.annee();
        var faits = new Faits()
                .fait(getTranslation("pret.exercice.ouverture"), euros(exercice.ouverture()))
                .fait(getTranslation("pret.exercice.verse"), "+ " + euros(exercice.verse()))
                .fait(getTranslation("pret.exercice.rembourse"), "– " + euros(exercice.rembourse()));
        moins(faits, "pret.exercice.soutien", exercice.soutien());
        moins(faits, "pret.exercice.remise", exercice.remise());
        moins(faits, "pret.exercice.nonValeur", exercice.nonValeur());
        moins(faits, "pret.exercice.eteint", exercice.eteint());
        faits.fait(getTranslation("pret.exercice.cloture"), euros(exercice.cloture()));
        var compte = new Div(
                faits,
                papier(
                        getTranslation("pret.exercice.pdf"),
                        ListePapiers.enLigne("compte-274-" + annee + ".pdf", () -> exercices.pdf(annee))),
                papier(getTranslation("pret.exercice.xlsx"), DownloadHandler.fromInputStream(demande -> {
                    var octets = exercices.xlsx(annee);
                    return new DownloadResponse(
                            new ByteArrayInputStream(octets), "compte-274-" + annee + ".xlsx", XLSX, octets.length);
                })));
        compte.addClassName("volet-compte");
        return compte;
    }

    /** Said only when there is any. */
    private void moins(Faits faits, String cle, Montant montant) {
        if (!montant.estNul()) {
            faits.fait(getTranslation(cle), "– " + euros(montant));
        }
    }

    private static Anchor papier(String nom, DownloadHandler contenu) {
        var lien = new Anchor(contenu, nom);
        lien.addComponentAsFirst(Icone.FICHIER.dessin());
        lien.addClassName("btn");
        return lien;
    }

    private static String euros(Montant montant) {
        return Francais.euros(montant);
    }
}
