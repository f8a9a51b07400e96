package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import java.util.Optional;

/** The ordre du jour in the room: where each dossier is, and a way to it. */
final class OrdreEnSalle extends Nav {

    OrdreEnSalle(Commissions commissions, Seance seance, Optional<Passage> courant) {
        addClassName("oj");
        setAriaLabel(getTranslation("commission.ordre.titre"));
        var liste = new OrderedList();
        for (var passage : seance.passages()) {
            var ici = courant.filter(lui -> lui.rang() == passage.rang()).isPresent();
            var rang = new Span(Integer.toString(passage.rang()));
            rang.addClassNames("num", "rang");
            var texte = new Span(
                    new Span(Mots.nom(this, passage, commissions.objet(passage.dossier()))), puce(passage, ici));
            texte.addClassName("tx");
            var lien = Lien.vers(SalleView.adresse(seance.id(), passage), "");
            lien.add(rang, texte);
            if (ici) {
                lien.getElement().setAttribute("aria-current", "true");
            }
            liste.add(new ListItem((Component) lien));
        }
        add(new H2(getTranslation("commission.ordre.titre")), liste);
    }

    private Pastille puce(Passage passage, boolean ici) {
        return ici && passage.etat() == EtatPassage.INSCRIT
                ? Pastille.enCours(getTranslation("commission.etat.EN_COURS"))
                : Mots.etat(this, passage.etat());
    }
}
