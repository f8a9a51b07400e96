package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paper to give with a form: a PDF or a picture, kept in memory until the form is sent. */
public final class ChampFichier extends Div {

    private static final int AU_PLUS = 10 * 1024 * 1024;

    private final Paragraph erreur = new Paragraph();
    private @Nullable Recu recu;

    /**
     * What was given.
     *
     * @param nom the name of the file
     * @param octets its content
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Recu(String nom, byte[] octets) {}

    /** A field with its label above. */
    public ChampFichier(String nom) {
        var depot = new Upload(UploadHandler.inMemory((fichier, octets) -> recevoir(fichier.fileName(), octets)));
        depot.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", "image/webp");
        depot.setMaxFiles(1);
        depot.setMaxFileSize(AU_PLUS);
        depot.setDropAllowed(false);
        depot.setUploadButton(new Button(getTranslation("socle.fichier.choisir")));
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        depot.addFileRemovedListener(retire -> recu = null);
        erreur.addClassName("erreur");
        erreur.setVisible(false);
        var titre = new Span(nom);
        titre.addClassName("nom");
        addClassName("champ-fichier");
        getElement().setAttribute("role", "group").setAttribute("aria-label", nom);
        add(titre, depot, erreur);
    }

    /** The paper came. */
    public void recevoir(String nom, byte[] octets) {
        recu = new Recu(nom, octets);
        erreur(null);
    }

    /** What was given; empty until then. */
    public Optional<Recu> recu() {
        return Optional.ofNullable(recu);
    }

    /** Puts the sentence of an error under the field; null takes it away. */
    public void erreur(@Nullable String phrase) {
        erreur.setText(phrase == null ? "" : phrase);
        erreur.setVisible(phrase != null);
    }
}
