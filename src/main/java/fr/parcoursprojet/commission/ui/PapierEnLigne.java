package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link that opens a PDF in the browser. */
final class PapierEnLigne extends Anchor {

    PapierEnLigne(Coffre coffre, FichierId papier, String nom) {
        this(
                () -> {
                    var fichier = coffre.lire(papier);
                    return new Pdf(fichier.nom(), fichier.octets());
                },
                nom);
    }

    /** One that is written when it is asked for. */
    PapierEnLigne(Supplier<byte[]> octets, String fichier, String nom) {
        this(() -> new Pdf(fichier, octets.get()), nom);
    }

    private PapierEnLigne(Supplier<Pdf> papier, String nom) {
        super(
                DownloadHandler.fromInputStream(demande -> {
                            var pdf = papier.get();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(pdf.octets()),
                                    pdf.nom(),
                                    "application/pdf",
                                    pdf.octets().length);
                        })
                        .inline(),
                "");
        add(Icone.FICHIER.dessin(), new Span(nom));
        getElement().setAttribute("target", "_blank");
    }

    private record Pdf(String nom, byte[] octets) {}
}
