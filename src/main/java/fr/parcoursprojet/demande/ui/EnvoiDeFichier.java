package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.socle.ui.Icone;
import java.io.IOException;

/** The buttons <i>Photo</i> and <i>Fichier</i> of a document, and the progress of what is being sent. */
@Tag("pp-envoi")
@JsModule("context://envoi.js")
class EnvoiDeFichier extends HtmlContainer {

    /** One byte more than the vault takes tells that a file is too large, without reading it to its end. */
    private static final int AU_PLUS = 10 * 1024 * 1024 + 1;

    private final String quoi;

    /** Takes what was sent. */
    @FunctionalInterface
    interface Reception {
        void recevoir(String nom, byte[] octets);
    }

    /**
     * @param quoi the document, said by each button
     * @param reception keeps the file, in the request that brings it
     * @param apres shows what became of it, in the session of the page
     */
    EnvoiDeFichier(String quoi, Reception reception, Runnable apres) {
        this.quoi = quoi;
        addClassName("act");
        var element = getElement();
        element.setAttribute("data-quoi", getTranslation("demande.envoi.quoi", quoi));
        element.setAttribute("data-envoi", getTranslation("demande.envoi.pourcent"));
        element.setAttribute("data-coupure", getTranslation("demande.envoi.coupure"));
        element.setAttribute("data-panne", getTranslation("demande.envoi.panne"));
        element.setAttribute("data-echec", getTranslation("demande.envoi.echec"));
        element.setAttribute("cible", (UploadHandler) envoi -> reception.recevoir(envoi.getFileName(), lire(envoi)));
        element.addEventListener("envoye", arrivee -> apres.run());
        add(
                bouton("photo", Icone.PHOTO, getTranslation("demande.envoi.photo")),
                bouton("fichier", Icone.FICHIER, getTranslation("demande.envoi.fichier")));
    }

    private NativeButton bouton(String genre, Icone icone, String mot) {
        var bouton = new NativeButton();
        bouton.addClassName("btn");
        bouton.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-genre", genre)
                .setAttribute("aria-label", getTranslation("demande.envoi.bouton", mot, quoi));
        bouton.add(icone.dessin(), new Span(mot));
        return bouton;
    }

    private static byte[] lire(UploadEvent envoi) throws IOException {
        try (var flux = envoi.getInputStream()) {
            return flux.readNBytes(AU_PLUS);
        }
    }
}
