package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.recouvrement.Scan;
import fr.parcoursprojet.socle.ui.MotsDuDepot;
import org.jspecify.annotations.Nullable;

/** A scanned paper to give with an act. */
final class ChampScan extends Div {

    private final Paragraph erreur = new Paragraph();
    private @Nullable Scan scan;

    ChampScan(String nom) {
        var depot = new Upload(UploadHandler.inMemory((fichier, octets) -> recevoir(fichier.fileName(), octets)));
        depot.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", "image/webp");
        depot.setMaxFiles(1);
        depot.setDropAllowed(false);
        depot.setUploadButton(new Button(getTranslation("recouvrement.scan.choisir")));
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        depot.addFileRemovedListener(retire -> scan = null);
        erreur.addClassName("erreur");
        erreur.setVisible(false);
        var titre = new Span(nom);
        titre.addClassName("nom");
        addClassName("champ-scan");
        getElement().setAttribute("role", "group").setAttribute("aria-label", nom);
        add(titre, depot, erreur);
    }

    /** The paper came. */
    void recevoir(String nom, byte[] octets) {
        scan = new Scan(nom, octets);
        erreur(null);
    }

    @Nullable Scan valeur() {
        return scan;
    }

    void erreur(@Nullable String phrase) {
        erreur.setText(phrase == null ? "" : phrase);
        erreur.setVisible(phrase != null);
    }
}
