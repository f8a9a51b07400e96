package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents at the left, each with its state; below, what asks for more. */
final class ListeDesPieces extends Nav {

    ListeDesPieces(
            List<Justificatif> pieces, Justificatif ouverte, String base, @Nullable DemandeDeDocuments demander) {
        addClassName("ld");
        setAriaLabel(getTranslation("suivi.onglet.justificatifs"));
        var liste = new UnorderedList();
        for (var piece : pieces) {
            var nom = new Span(piece.nom());
            nom.addClassName("nom");
            var lien = Lien.vers(base + "?piece=" + piece.code(), "");
            lien.add(nom, etat(piece.etat()));
            if (piece.code().equals(ouverte.code())) {
                lien.getElement().setAttribute("aria-current", "true");
            }
            liste.add(new ListItem(lien));
        }
        add(new H2(getTranslation("suivi.pieces.nombre", pieces.size())), liste);
        if (demander != null) {
            add(demander);
        }
    }

    private Pastille etat(EtatJustificatif etat) {
        var mot = getTranslation("suivi.pieces.etat." + etat);
        return switch (etat) {
            case ENVOYE -> new Pastille(Ton.INFO, Icone.OEIL, mot);
            case VERIFIE -> new Pastille(Ton.OK, Icone.OK, mot);
            case A_REFAIRE -> new Pastille(Ton.ERREUR, Icone.REFAIRE, mot);
            case ABSENT -> new Pastille(Ton.ALERTE, Icone.QUEST, mot);
            case A_FOURNIR -> new Pastille(Ton.NEUTRE, Icone.FAIRE, mot);
        };
    }
}
