package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.FiltrePrets;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneEnAttente;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.EtatVide;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The payments that wait: each shows what the Treasury wrote, and takes a loan chosen by name or reference. */
final class TableEnAttente extends Div {

    private final transient Imports imports;
    private final transient Portefeuille portefeuille;
    private final AgentId agent;
    private final LocalDate jour;
    private final transient Runnable ensuite;

    TableEnAttente(Imports imports, Portefeuille portefeuille, AgentId agent, LocalDate jour, Runnable ensuite) {
        this.imports = imports;
        this.portefeuille = portefeuille;
        this.agent = agent;
        this.jour = jour;
        this.ensuite = ensuite;
        var lignes = imports.nonRapproches();
        if (lignes.isEmpty()) {
            add(new EtatVide(getTranslation("pret.attente.vide")));
            return;
        }
        var table = new Tableau(
                getTranslation("pret.attente.legende", lignes.size()),
                List.of(
                        getTranslation("pret.apercu.date"),
                        getTranslation("pret.apercu.libelle"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.attente.reference"),
                        getTranslation("pret.attente.rapprocher")));
        lignes.forEach(ligne -> table.ligne(
                Tableau.texte(Francais.dateCourte(ligne.le()), "num"),
                Tableau.texte(ligne.libelle(), "lb"),
                Tableau.montant(ligne.montant()),
                Tableau.texte(ligne.titre().isEmpty() ? getTranslation("pret.attente.sans") : ligne.titre(), "num"),
                Tableau.de(choisir(ligne))));
        add(table);
    }

    private ComboBox<LignePret> choisir(LigneEnAttente ligne) {
        var choix = new ComboBox<LignePret>();
        choix.setPlaceholder(getTranslation("pret.attente.choisir"));
        choix.setAriaLabel(getTranslation("pret.apercu.pretPour", ligne.libelle()));
        choix.setItemLabelGenerator(pret -> pret.nom() + ", " + Objects.requireNonNullElse(pret.titre(), ""));
        choix.setItems(demande -> portefeuille
                .lignes(
                        FiltrePrets.EN_COURS,
                        demande.getFilter().orElse(""),
                        jour,
                        demande.getOffset(),
                        demande.getLimit())
                .stream());
        choix.addValueChangeListener(change -> {
            imports.rapprocher(ligne.identite(), change.getValue().pret(), agent);
            Annonce.fait(getTranslation("pret.attente.fait", change.getValue().nom(), ligne.montant()));
            ensuite.run();
        });
        return choix;
    }
}
