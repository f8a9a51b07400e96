package fr.parcoursprojet.galerie;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Cadran;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.LigneTravail;
import fr.parcoursprojet.socle.ui.ListeTravail;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Every component of the agents' screens, to look at and to measure. */
@Route("agents/galerie")
@PermitAll
public class GalerieBureauView extends PageBureau {

    record Ligne(String nom, String numero, Montant montant) {}

    GalerieBureauView() {
        titre("À faire");
        precision("Vendredi 30 octobre 2026");
        var chercher = new TextField();
        chercher.setPlaceholder("Nom, numéro, téléphone");
        chercher.setAriaLabel("Chercher une personne, un numéro, un téléphone");
        chercher.setPrefixComponent(Icone.LOUPE.dessin());
        chercher.setWidth("19rem");
        outils(chercher);
        volet(aujourdhui(), grille(), champs());
        detail("Premier impayé", detail().getChildren().toArray(com.vaadin.flow.component.Component[]::new));
    }

    private static ListeTravail aujourdhui() {
        return new ListeTravail(
                "Aujourd’hui",
                List.of(
                        new LigneTravail(
                                        "agents/galerie",
                                        Icone.ALERTE,
                                        Ton.ERREUR,
                                        "Premier impayé : Bilal Haddad, 42,00 €",
                                        "Mensualité du 26 octobre · PP-2026-00009 · véhicule",
                                        Pastille.erreur("4 jours de retard"))
                                .courante(true),
                        new LigneTravail(
                                "agents/galerie",
                                Icone.MAIN,
                                Ton.ALERTE,
                                "Chloé Vernier déclare une difficulté",
                                "« Ma mission d’intérim s’est arrêtée. » · PP-2026-00021",
                                Pastille.alerte("Reçue à 8 h 50")),
                        new LigneTravail(
                                "agents/galerie",
                                Icone.CAL,
                                Ton.INFO,
                                "Rendez-vous à 10 h 30 : Inès Carrel",
                                "Au CCAS, bureau 4 · scooter, 1 350,00 €",
                                new Pastille(Ton.INFO, Icone.HORLOGE, "Dans 40 min")),
                        new LigneTravail(
                                "agents/galerie",
                                Icone.DOC2,
                                Ton.NEUTRE,
                                "Inès Carrel a envoyé 2 documents",
                                "Devis du scooter, preuve d’adresse · PP-2026-00042",
                                new Pastille(Ton.NEUTRE, Icone.OEIL, "2 à vérifier"))));
    }

    private static Grid<Ligne> grille() {
        var grille = new Grid<Ligne>();
        grille.addColumn(Ligne::nom).setHeader("Nom").setSortable(true);
        grille.addColumn(Ligne::numero).setHeader("Numéro");
        grille.addComponentColumn(ligne -> Somme.de(ligne.montant()))
                .setHeader("Montant")
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        grille.setItems(
                new Ligne("Inès Carrel", "PP-2026-00042", Montant.euros(1350)),
                new Ligne("Bilal Haddad", "PP-2026-00009", Montant.euros(1000)));
        grille.setAllRowsVisible(true);
        return grille;
    }

    private static Div champs() {
        var motif = new ComboBox<String>("Motif");
        motif.setItems("Formation", "Emploi", "Permis ou véhicule");
        motif.setValue("Emploi");
        var jour = new DatePicker("Séance du");
        var boite = Bouton.danger(
                "Retirer de l’ordre du jour",
                () -> Confirmation.demander(
                        "Retirer ce dossier ?",
                        "Il ne sera pas vu à la séance du 3 novembre.",
                        "Oui, retirer",
                        () -> {}));
        var ligne = new Div(
                motif,
                jour,
                boite,
                Bouton.principal("Enregistrer, dossier 4", () -> {}).puis(Icone.FLECHE));
        ligne.getStyle().set("display", "grid").set("gap", "8px").set("margin-top", "16px");
        return ligne;
    }

    private static Div detail() {
        var titre = new H2("Bilal Haddad");
        var qui = new Paragraph("23 ans, chauffeur-livreur");
        qui.addClassName("muted");
        var id = new Div(Cadran.compte(Cadran.crans(5, 1, 24), "5 mensualités payées sur 24, la sixième est impayée"));
        id.addClassName("id");
        id.add(new Div(titre, qui));
        var actions = new Div(
                Bouton.principal("Noter un appel", () -> {}).avec(Icone.TEL),
                Bouton.second("Écrire", () -> {}).avec(Icone.MAIL),
                Bouton.second("Proposer un report", () -> {}).avec(Icone.PAUSE));
        actions.addClassName("act");
        var tout = new Div(
                Pastille.erreur("Premier impayé"),
                id,
                actions,
                new Faits()
                        .fait("Prêt", "1 000,00 €, véhicule")
                        .fait("Impayé", "42,00 €, depuis 4 jours")
                        .fait("Reste à rembourser", "790,00 €"),
                Titre.trois("Ce qui s’est passé"),
                new Frise()
                        .fait(Icone.MAIL, "Message envoyé, pas encore lu", "Ce matin à 7 h 12")
                        .fait(Icone.ALERTE, Ton.ERREUR, "Mensualité impayée, 42,00 €", "Fichier du Trésor")
                        .fait(Icone.OK, "Mensualité payée, 42,00 €", "28 septembre"));
        return tout;
    }
}
