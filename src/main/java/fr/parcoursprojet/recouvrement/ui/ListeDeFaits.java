package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.stockage.Fichier;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What happened, newest first: what, when, what was said of it, the paper. */
final class ListeDeFaits extends UnorderedList {

    ListeDeFaits() {
        addClassName("departs");
    }

    /** Adds a line. */
    void fait(String quoi, LocalDate le, String detail, @Nullable Component papier) {
        var nom = new Span(quoi);
        nom.addClassName("niveau");
        var ligne = new ListItem(nom, new Span(Francais.date(le)));
        if (!detail.isBlank()) {
            var suite = new Span(detail);
            suite.addClassNames("s", "muted");
            ligne.add(suite);
        }
        if (papier != null) {
            ligne.add(papier);
        }
        add(ligne);
    }

    /** A scanned paper, opened by the browser. */
    Anchor papier(Supplier<Fichier> lire) {
        return new Anchor(
                DownloadHandler.fromInputStream(demande -> {
                            var fichier = lire.get();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(fichier.octets()),
                                    fichier.nom(),
                                    fichier.type().mime(),
                                    fichier.octets().length);
                        })
                        .inline(),
                getTranslation("recouvrement.scan.ouvrir"));
    }
}
