package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.socle.ui.Icone;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files made when they are asked for. */
final class Fichiers {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Fichiers() {}

    static Anchor pdf(String fichier, String nom, Supplier<byte[]> contenu) {
        var lien = lien(fichier, nom, "application/pdf", contenu);
        lien.getElement().setAttribute("target", "_blank");
        return lien;
    }

    static Anchor xlsx(String fichier, String nom, Supplier<byte[]> contenu) {
        return lien(fichier, nom, XLSX, contenu);
    }

    private static Anchor lien(String fichier, String nom, String media, Supplier<byte[]> contenu) {
        var lien = new Anchor(
                DownloadHandler.fromInputStream(demande -> {
                    var octets = contenu.get();
                    return new DownloadResponse(new ByteArrayInputStream(octets), fichier, media, octets.length);
                }),
                nom);
        lien.addComponentAsFirst(Icone.FICHIER.dessin());
        lien.addClassName("btn");
        return lien;
    }
}
