package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DossierAInscrire;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.stockage.Coffre;
import org.jspecify.annotations.Nullable;

/** The ordre du jour of a séance: reordered by drag or with the keyboard, and the focus stays on what was moved. */
final class OrdreDeSeance extends Div {

    private final transient Commissions commissions;
    private final transient Demandes demandes;
    private final transient Coffre coffre;
    private final transient Runnable change;
    private final boolean ouvreLesDossiers;
    private final boolean ecrit;
    private final OrderedList liste = new OrderedList();
    private final Paragraph dit = new Paragraph();

    /**
     * @param referent whether who reads it opens dossiers and writes the ordre du jour
     * @param change a dossier was added or taken off
     */
    OrdreDeSeance(
            Commissions commissions,
            Demandes demandes,
            Coffre coffre,
            Seance seance,
            boolean referent,
            Runnable change) {
        this.commissions = commissions;
        this.demandes = demandes;
        this.coffre = coffre;
        this.change = change;
        this.ouvreLesDossiers = referent;
        this.ecrit = referent && seance.etat() != EtatSeance.CLOSE;
        liste.addClassNames("card", "oj-liste");
        liste.setVisible(!seance.passages().isEmpty());
        dit.getElement().setAttribute("role", "status");
        dit.addClassNames("s", "muted");
        add(Titre.deux(getTranslation("commission.ordre.titre")));
        if (seance.passages().isEmpty()) {
            add(new EtatVide(getTranslation("commission.ordre.vide")));
        }
        add(liste, dit);
        lister(seance);
        if (ecrit) {
            add(ajout(seance));
        }
    }

    private void lister(Seance seance) {
        liste.removeAll();
        seance.passages().forEach(passage -> liste.add(ligne(seance, passage)));
    }

    private ListItem ligne(Seance seance, Passage passage) {
        var demande = demandes.de(passage.dossier());
        var nom = Mots.nom(this, passage, commissions.objet(passage.dossier()));
        var rang = new Span(Integer.toString(passage.rang()));
        rang.addClassNames("num", "rang");
        var texte = new Span(nom);
        texte.addClassName("quoi");
        var ligne = new ListItem(rang, new Div(texte, numero(demande.numero())), Mots.etat(this, passage.etat()));
        if (ecrit) {
            ligne.add(gestes(seance, passage, nom));
            DragSource.create(ligne).setDragData(passage);
            DropTarget.create(ligne)
                    .addDropListener(depot -> depot.getDragData()
                            .filter(Passage.class::isInstance)
                            .map(Passage.class::cast)
                            .filter(pris -> !pris.dossier().equals(passage.dossier()))
                            .ifPresent(pris -> placer(seance, pris, passage.rang())));
        }
        if (passage.lettre() != null) {
            ligne.add(new PapierEnLigne(
                    coffre, passage.lettre(), getTranslation("commission.ordre.lettre", demande.numero())));
        }
        return ligne;
    }

    private Div gestes(Seance seance, Passage passage, String nom) {
        var monter = Bouton.icone(
                Icone.GAUCHE,
                getTranslation("commission.ordre.monter", nom),
                () -> placer(seance, passage, passage.rang() - 1));
        monter.setVisible(passage.rang() > 1);
        var descendre = Bouton.icone(
                Icone.CHEV,
                getTranslation("commission.ordre.descendre", nom),
                () -> placer(seance, passage, passage.rang() + 1));
        descendre.setVisible(passage.rang() < seance.passages().size());
        var gestes = new Div(
                monter,
                descendre,
                Bouton.icone(
                        Icone.CORBEILLE,
                        getTranslation("commission.ordre.retirer", nom),
                        () -> retirer(seance, passage)));
        gestes.addClassName("gestes");
        return gestes;
    }

    /** The focus goes where the dossier went: on the button that moves it the same way, or the other at an end. */
    private void placer(Seance avant, Passage passage, int rang) {
        commissions.placer(avant.id(), passage.dossier(), rang);
        var seance = commissions.de(avant.id());
        lister(seance);
        seance.passages().stream()
                .filter(lu -> lu.dossier().equals(passage.dossier()))
                .findFirst()
                .ifPresent(place -> {
                    dit.setText(
                            getTranslation("commission.ordre.place", commissions.objet(place.dossier()), place.rang()));
                    viser(place.rang(), place.rang() < passage.rang());
                });
    }

    private void viser(int rang, boolean versLeHaut) {
        var boutons = liste.getComponentAt(rang - 1)
                .getChildren()
                .filter(enfant -> enfant instanceof Div div && div.hasClassName("gestes"))
                .flatMap(Component::getChildren)
                .filter(Bouton.class::isInstance)
                .map(Bouton.class::cast)
                .toList();
        var voulu = boutons.get(versLeHaut ? 0 : 1);
        (voulu.isVisible() ? voulu : boutons.get(versLeHaut ? 1 : 0)).focus();
    }

    /** A link for who opens dossiers; members only see the number. */
    private Component numero(@Nullable NumeroDossier numero) {
        var texte = String.valueOf(numero);
        if (ouvreLesDossiers) {
            var lien = Lien.vers("agents/dossiers/" + texte, texte);
            lien.addClassNames("num", "s");
            return lien;
        }
        var nombre = new Span(texte);
        nombre.addClassNames("num", "s", "muted");
        return nombre;
    }

    private Component ajout(Seance seance) {
        var choix = new ComboBox<DossierAInscrire>(getTranslation("commission.ordre.ajouter"));
        var attendent = commissions.aInscrire();
        choix.setItems(attendent);
        choix.setItemLabelGenerator(dossier -> dossier.numero() + " · " + dossier.objet());
        choix.setHelperText(getTranslation(
                attendent.isEmpty() ? "commission.attente.rien" : "commission.ordre.aide", attendent.size()));
        var ajouter = Bouton.second(getTranslation("commission.ordre.inscrire"), () -> {
                    if (choix.getValue() != null) {
                        commissions.inscrire(seance.id(), choix.getValue().dossier());
                        change.run();
                    }
                })
                .avec(Icone.PLUS);
        var ligne = new Div(choix, ajouter);
        ligne.addClassName("ajout");
        return ligne;
    }

    private void retirer(Seance seance, Passage passage) {
        Confirmation.demander(
                getTranslation("commission.retirer.question"),
                getTranslation("commission.retirer.phrase"),
                getTranslation("commission.retirer.faire"),
                () -> {
                    commissions.retirer(seance.id(), passage.dossier());
                    change.run();
                });
    }
}
