package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneEnAttente;
import fr.parcoursprojet.pret.tresorerie.Renvois;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Remarque;
import java.time.LocalDate;
import java.util.List;

/** The payments that wait: each shows what the Treasury wrote, and takes a loan chosen by name or reference. */
final class TableEnAttente extends Div {

    private static final int MONTREES = 200;

    private final transient Imports imports;
    private final transient Renvois renvois;
    private final transient Portefeuille portefeuille;
    private final AgentId agent;
    private final LocalDate jour;
    private final transient Runnable ensuite;

    TableEnAttente(
            Imports imports,
            Renvois renvois,
            Portefeuille portefeuille,
            AgentId agent,
            LocalDate jour,
            Runnable ensuite) {
        this.imports = imports;
        this.renvois = renvois;
        this.portefeuille = portefeuille;
        this.agent = agent;
        this.jour = jour;
        this.ensuite = ensuite;
        var lignes = imports.nonRapproches().stream()
                .filter(ligne -> ligne.jumelle() == null)
                .toList();
        if (lignes.isEmpty()) {
            add(new EtatVide(getTranslation("pret.attente.vide")));
            renvoyees();
            return;
        }
        var table = new Tableau(
                getTranslation("pret.attente.legende", lignes.size()),
                List.of(
                        getTranslation("pret.apercu.date"),
                        getTranslation("pret.apercu.libelle"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.attente.reference"),
                        getTranslation("pret.attente.rapprocher"),
                        getTranslation("pret.livre.agir")));
        lignes.stream()
                .limit(MONTREES)
                .forEach(ligne -> table.ligne(
                        Tableau.texte(Francais.dateCourte(ligne.le()), "num"),
                        Tableau.texte(ligne.libelle(), "lb"),
                        Tableau.montant(ligne.montant()),
                        Tableau.texte(
                                ligne.titre().isEmpty() ? getTranslation("pret.attente.sans") : ligne.titre(), "num"),
                        Tableau.de(choisir(ligne)),
                        Tableau.de(actions(ligne))));
        add(table);
        if (lignes.size() > MONTREES) {
            add(Remarque.info(getTranslation("pret.attente.suite", MONTREES, lignes.size() - MONTREES)));
        }
        renvoyees();
    }

    private ComboBox<LignePret> choisir(LigneEnAttente ligne) {
        var choix = ChoixDUnPret.parmi(portefeuille, jour);
        choix.setAriaLabel(getTranslation("pret.apercu.pretPour", ligne.libelle()));
        choix.addValueChangeListener(change -> {
            imports.rapprocher(ligne.identite(), change.getValue().pret(), agent);
            Annonce.fait(getTranslation("pret.attente.fait", change.getValue().nom(), ligne.montant()));
            ensuite.run();
        });
        return choix;
    }

    private Div actions(LigneEnAttente ligne) {
        var actions = new Div(
                Bouton.discret(
                        getTranslation("pret.attente.repartir"),
                        () -> new RepartitionDialog(ligne, portefeuille, jour, parts -> {
                                    imports.repartir(ligne.identite(), parts, agent);
                                    Annonce.fait(getTranslation("pret.attente.reparti", ligne.montant()));
                                    ensuite.run();
                                })
                                .open()),
                Bouton.discret(
                        getTranslation("pret.attente.renvoyerCourt"),
                        () -> new DemandeDeMotif(
                                        getTranslation("pret.attente.renvoyer"),
                                        getTranslation("pret.attente.renvoyerPhrase", ligne.montant()),
                                        motif -> {
                                            renvois.renvoyer(ligne.identite(), motif, agent);
                                            Annonce.fait(getTranslation("pret.attente.renvoye", ligne.montant()));
                                            ensuite.run();
                                        })
                                .open()));
        actions.addClassName("actions-ligne");
        return actions;
    }

    /** What was sent back stays in sight, folded, and can be brought back. */
    private void renvoyees() {
        var renvoyees = renvois.tous();
        if (renvoyees.isEmpty()) {
            return;
        }
        var titre = getTranslation("pret.renvois.titre", renvoyees.size());
        var table = new Tableau(
                titre,
                List.of(
                        getTranslation("pret.apercu.date"),
                        getTranslation("pret.apercu.libelle"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.renvois.motif"),
                        getTranslation("pret.livre.agir")));
        renvoyees.forEach(renvoyee -> table.ligne(
                Tableau.texte(Francais.dateCourte(renvoyee.ligne().le()), "num"),
                Tableau.texte(renvoyee.ligne().libelle(), "lb"),
                Tableau.montant(renvoyee.ligne().montant()),
                Tableau.texte(renvoyee.motif()),
                Tableau.de(Bouton.discret(getTranslation("pret.renvois.reprendre"), () -> {
                    renvois.reprendre(renvoyee.ligne().identite());
                    ensuite.run();
                }))));
        add(new NativeDetails(titre, table));
    }
}
