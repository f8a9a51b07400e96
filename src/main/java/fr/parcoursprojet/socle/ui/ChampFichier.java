package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Papers to give with a form: PDFs or pictures, kept in memory until the form is sent. */
public final class ChampFichier extends Div {

    private static final int AU_PLUS = 10 * 1024 * 1024;

    private final Paragraph erreur = new Paragraph();
    private final List<Recu> recus = new ArrayList<>();
    private final int nombre;

    /**
     * What was given.
     *
     * @param nom the name of the file
     * @param octets its content
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Recu(String nom, byte[] octets) {}

    /** A field for one paper, with its label above. */
    public ChampFichier(String nom) {
        this(nom, 1);
    }

    /** A field for some papers, with its label above. */
    public ChampFichier(String nom, int nombre) {
        this.nombre = nombre;
        var depot = new Upload(UploadHandler.inMemory((fichier, octets) -> recevoir(fichier.fileName(), octets)));
        depot.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", "image/webp");
        depot.setMaxFiles(nombre);
        depot.setMaxFileSize(AU_PLUS);
        depot.setDropAllowed(false);
        depot.setUploadButton(new Button(getTranslation("socle.fichier.choisir")));
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        depot.addFileRemovedListener(retire -> retirer(retire.getFileName()));
        erreur.addClassName("erreur");
        erreur.setVisible(false);
        var titre = new Span(nom);
        titre.addClassName("nom");
        addClassName("champ-fichier");
        getElement().setAttribute("role", "group").setAttribute("aria-label", nom);
        add(titre, depot, erreur);
    }

    /** A paper came. */
    public void recevoir(String nom, byte[] octets) {
        if (nombre == 1) {
            recus.clear();
        }
        recus.add(new Recu(nom, octets));
        erreur(null);
    }

    /** What was given; empty until then. */
    public Optional<Recu> recu() {
        return recus.stream().findFirst();
    }

    /** Everything that was given, in the order it came. */
    public List<Recu> recus() {
        return List.copyOf(recus);
    }

    private void retirer(String nom) {
        recus.stream().filter(recu -> recu.nom().equals(nom)).findFirst().ifPresent(recus::remove);
    }

    /** Puts the sentence of an error under the field; null takes it away. */
    public void erreur(@Nullable String phrase) {
        erreur.setText(phrase == null ? "" : phrase);
        erreur.setVisible(phrase != null);
    }
}
