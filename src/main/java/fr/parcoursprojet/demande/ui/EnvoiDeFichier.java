package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.stockage.Coffre;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/** The buttons <i>Photo</i> and <i>Fichier</i> of a document, and the progress of what is being sent. */
@Tag("pp-envoi")
@JsModule("context://envoi.js")
class EnvoiDeFichier extends HtmlContainer {

    /** One byte more than the vault takes tells that a file is too large, without reading it to its end. */
    private static final int AU_PLUS = 10 * 1024 * 1024 + 1;

    private static final Pattern FEUILLE = Pattern.compile("([1-9]|10)/([1-9]|10)");

    private final Map<Integer, byte[]> feuilles = new ConcurrentSkipListMap<>();
    private final String quoi;
    private volatile String premiere = "";

    /** Takes what was sent: one file, or the sheets of one document in their order. */
    @FunctionalInterface
    interface Reception {
        void recevoir(String nom, List<byte[]> feuilles);
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
        element.setAttribute("data-plusieurs", getTranslation("demande.envoi.plusieurs"));
        element.setAttribute("data-coupure", getTranslation("demande.envoi.coupure"));
        element.setAttribute("data-panne", getTranslation("demande.envoi.panne"));
        element.setAttribute("data-echec", getTranslation("demande.envoi.echec"));
        element.setAttribute("cible", (UploadHandler) envoi -> recevoir(envoi, reception));
        element.setAttribute("data-feuilles", String.valueOf(Coffre.FEUILLES));
        element.setAttribute("data-trop", getTranslation("stockage.refus.tropDeFeuilles", Coffre.FEUILLES));
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

    /** Sheets come one after the other, each saying its place; a sheet sent again after a cut takes the same place. */
    private void recevoir(UploadEvent envoi, Reception reception) throws IOException {
        var place =
                FEUILLE.matcher(Objects.requireNonNullElse(envoi.getRequest().getHeader("X-Feuille"), "1/1"));
        if (!place.matches()) {
            return;
        }
        var rang = Integer.parseInt(place.group(1));
        if (rang == 1) {
            feuilles.clear();
            premiere = envoi.getFileName();
        }
        feuilles.put(rang, lire(envoi));
        if (feuilles.size() == Integer.parseInt(place.group(2))) {
            var toutes = List.copyOf(feuilles.values());
            feuilles.clear();
            reception.recevoir(premiere, toutes);
        }
    }

    private static byte[] lire(UploadEvent envoi) throws IOException {
        try (var flux = envoi.getInputStream()) {
            return flux.readNBytes(AU_PLUS);
        }
    }
}
