package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.io.ByteArrayInputStream;

/** A link that opens a PDF of the vault in the browser. */
final class PapierEnLigne extends Anchor {

    PapierEnLigne(Coffre coffre, FichierId papier, String nom) {
        super(
                DownloadHandler.fromInputStream(demande -> {
                            var fichier = coffre.lire(papier);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(fichier.octets()),
                                    fichier.nom(),
                                    "application/pdf",
                                    fichier.octets().length);
                        })
                        .inline(),
                "");
        add(Icone.FICHIER.dessin(), new Span(nom));
        getElement().setAttribute("target", "_blank");
    }
}
