package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.List;
import java.util.Objects;

/** The columns of the list of loans: who, what for, how much, and how it stands or ended. */
final class GrilleDesPrets extends Grid<LignePret> {

    private final transient Demandes demandes;

    GrilleDesPrets(Demandes demandes) {
        this.demandes = demandes;
        addComponentColumn(this::nom)
                .setHeader(getTranslation("pret.liste.nom"))
                .setTooltipGenerator(LignePret::nom)
                .setWidth("16rem")
                .setFlexGrow(2);
        addColumn(LignePret::objet)
                .setHeader(getTranslation("pret.liste.objet"))
                .setFlexGrow(2);
        addColumn(ligne -> Objects.requireNonNullElse(ligne.titre(), ""))
                .setHeader(getTranslation("pret.liste.reference"))
                .setAutoWidth(true);
        addComponentColumn(ligne -> Somme.de(ligne.capital()))
                .setHeader(getTranslation("pret.liste.prete"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addComponentColumn(ligne -> Somme.de(ligne.solde()))
                .setHeader(getTranslation("pret.liste.reste"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(ligne -> ligne.prochaine() == null || ligne.etat().estVerse() && ligne.etat() != EtatPret.DEBLOQUE
                        ? ""
                        : Francais.dateCourte(ligne.prochaine()))
                .setHeader(getTranslation("pret.liste.prochaine"))
                .setAutoWidth(true);
        addComponentColumn(this::etat)
                .setHeader(getTranslation("pret.liste.etat"))
                .setAutoWidth(true);
        setEmptyStateText(getTranslation("pret.liste.vide"));
        setAriaLabel(getTranslation("pret.liste.titre"));
    }

    private Lien nom(LignePret ligne) {
        var demande = demandes.de(List.of(ligne.dossier())).get(ligne.dossier());
        return demande == null || demande.numero() == null
                ? Lien.vers("agents/prets", ligne.nom())
                : Lien.vers("agents/dossiers/" + demande.numero() + "/pret", ligne.nom());
    }

    private Span etat(LignePret ligne) {
        if (ligne.arriere().estPositif()) {
            return Pastille.erreur(getTranslation("pret.liste.enRetard", ligne.arriere()));
        }
        if (ligne.tropPercu().estPositif()) {
            return Pastille.alerte(getTranslation("pret.liste.tropPercu", ligne.tropPercu()));
        }
        var mot = ligne.fin() == null
                ? getTranslation("pret.etat." + ligne.etat().name())
                : getTranslation("pret.fin." + ligne.fin().name());
        return switch (ligne.etat()) {
            case SOLDE -> Pastille.ok(mot);
            case DEBLOQUE -> Pastille.enCours(mot);
            case A_SIGNER, SIGNE -> Pastille.alerte(mot);
            case NON_VALEUR -> Pastille.alerte(mot);
            case SANS_SUITE, ETEINT -> new Pastille(Ton.NEUTRE, Icone.MOINS, mot);
        };
    }
}
