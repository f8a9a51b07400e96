package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.VersionDeJustificatif;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.util.List;

/** The document itself: a picture that grows and turns, a PDF in the page, or why there is none. */
final class Visionneuse extends Section {

    private static final int PAS = 25;
    private static final int MOINS = 50;
    private static final int PLUS = 300;

    private final Div page = new Div();
    private int taille = 100;
    private int tours;

    Visionneuse(
            Demande demande,
            List<Justificatif> pieces,
            Justificatif piece,
            List<VersionDeJustificatif> versions,
            Coffre coffre,
            Delais delais,
            String base) {
        addClassName("vi");
        getElement().setAttribute("aria-label", getTranslation("suivi.pieces.document"));
        var nom = new Span(piece.nom());
        nom.addClassName("somme");
        var quand = new Span(
                " " + getTranslation("suivi.pieces.depuis." + piece.etat(), delais.date(delais.jour(piece.depuis()))));
        quand.addClassName("muted");
        var rang = pieces.indexOf(piece);
        var outils = new Div(new Paragraph(nom, quand));
        outils.addClassName("ou");
        outils.add(
                voisine(pieces, rang - 1, base, Icone.GAUCHE, "precedent"),
                voisine(pieces, rang + 1, base, Icone.CHEV, "suivant"));
        page.addClassName("pg");
        page.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", piece.nom());
        add(outils, page);
        var adresse = "agents/documents/" + demande.numero() + "/" + piece.code();
        var fichier = piece.fichier();
        if (fichier == null) {
            page.add(new EtatVide(absence(piece)));
        } else {
            montrer(fichier, adresse, piece, coffre, outils);
        }
        if (!versions.isEmpty()) {
            add(new VersionsDePiece(versions, adresse, delais));
        }
    }

    private void montrer(FichierId id, String adresse, Justificatif piece, Coffre coffre, Div outils) {
        try {
            // the version in the address: a document given again is another one for the browser
            var lien = adresse + "?v=" + id.valeur();
            HtmlComponent vue;
            if (coffre.lire(id).type().estImage()) {
                vue = new Image(lien, piece.nom());
            } else {
                vue = new IFrame(lien);
                vue.setTitle(piece.nom());
                page.addClassName("pdf");
            }
            page.add(vue);
            outils.add(
                    Bouton.icone(Icone.MOINS, getTranslation("suivi.pieces.reduire"), () -> agrandir(vue, -PAS)),
                    Bouton.icone(Icone.PLUS, getTranslation("suivi.pieces.agrandir"), () -> agrandir(vue, PAS)),
                    Bouton.icone(Icone.TOUR, getTranslation("suivi.pieces.tourner"), () -> tourner(vue)));
            var ouvrir = Lien.dehors(lien, "").icone(Icone.LIEN);
            ouvrir.setTarget("_blank");
            ouvrir.addClassName("suivi-icone");
            ouvrir.setAriaLabel(getTranslation("suivi.pieces.ouvrir"));
            ouvrir.setTitle(getTranslation("suivi.pieces.ouvrir"));
            outils.add(ouvrir);
        } catch (Refus pasEncore) {
            page.add(new EtatVide(getTranslation(pasEncore.cle(), pasEncore.arguments())));
        }
    }

    private String absence(Justificatif piece) {
        var raison = piece.raison();
        return raison == null ? getTranslation("suivi.pieces.rien") : getTranslation("suivi.pieces.absent", raison);
    }

    /** The document before or after, which raccourcis.js finds by its mark; at the ends nothing. */
    private Component voisine(List<Justificatif> pieces, int rang, String base, Icone icone, String sens) {
        if (rang < 0 || rang >= pieces.size()) {
            return new Span();
        }
        var lien = Lien.vers(base + "?piece=" + pieces.get(rang).code(), "").icone(icone);
        var mots = getTranslation("suivi.pieces." + sens, pieces.get(rang).nom());
        lien.addClassName("suivi-icone");
        lien.setAriaLabel(mots);
        lien.setTitle(mots);
        lien.getElement().setAttribute("data-voisine", sens);
        return lien;
    }

    private void agrandir(Component vue, int pas) {
        taille = Math.clamp(taille + pas, MOINS, PLUS);
        appliquer(vue);
    }

    private void tourner(Component vue) {
        tours++;
        appliquer(vue);
    }

    /** A PDF has no height of its own: it grows both ways. */
    private void appliquer(Component vue) {
        vue.getStyle().set("width", taille + "%").set("rotate", tours * 90 + "deg");
        if (vue instanceof IFrame) {
            vue.getStyle().set("height", taille + "%");
        }
    }
}
