package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.socle.ui.Icone;

/** <i>Voir un exemple</i>: which sheet, a drawing of a good and a bad photo, what the référent checks. Folded. */
final class ExempleDeDocument extends NativeDetails {

    ExempleDeDocument(Justificatif document) {
        addClassName("exemple");
        var lequel = new Span(getTranslation("demande.exemple.de", document.nom()));
        lequel.addClassName("vh");
        setSummary(new Span(new Span(getTranslation("demande.exemple.voir")), lequel));
        var dessins = new Div(
                dessin("entiere", Icone.OK, "demande.exemple.entiere"),
                dessin("coupee", Icone.ALERTE, "demande.exemple.coupee"));
        dessins.addClassName("feuilles");
        var verifies = new UnorderedList();
        document.verifications().forEach(une -> verifies.add(new ListItem(Icone.COCHE.dessin(), new Span(une))));
        var lequelFaut = new Paragraph(document.exemple());
        lequelFaut.setVisible(document.etat() == EtatJustificatif.A_REFAIRE); // the card already says it otherwise
        var aDefaut = new Paragraph(
                document.aDefaut() == null ? "" : getTranslation("demande.documents.aDefaut", document.aDefaut()));
        aDefaut.setVisible(document.aDefaut() != null);
        setContent(new Div(
                lequelFaut,
                aDefaut,
                dessins,
                new Paragraph(getTranslation("demande.exemple.verifie")),
                verifies,
                new Paragraph(getTranslation("demande.exemple.plusieurs"))));
    }

    /** A sheet in the frame of a photo; the words below say the same. */
    private Div dessin(String genre, Icone icone, String cle) {
        var feuille = new Span();
        feuille.getElement().setAttribute("aria-hidden", "true");
        feuille.addClassNames("feuille", genre);
        return new Div(feuille, new Span(icone.dessin(), new Span(getTranslation(cle))));
    }
}
