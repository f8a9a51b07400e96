package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Ressources;
import fr.parcoursprojet.stockage.Coffre;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The buttons <i>Photo</i> and <i>Fichier</i> of a document; the browser takes, orders and sends the pages by itself, see
 * {@code envoi.js}.
 */
@Tag("pp-envoi")
class EnvoiDeFichier extends HtmlContainer {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> MODULES = List.of("photo.js", "pages.js", "camera.js", "facteur.js");

    private static final List<String> MOTS = List.of(
            "pourcent",
            "plusieurs",
            "coupure",
            "panne",
            "absent",
            "annuler",
            "page",
            "tourner",
            "monter",
            "descendre",
            "deplacee",
            "retirer",
            "envoyer",
            "envoyerUne",
            "retrouvees",
            "deja",
            "flou",
            "sombre",
            "flouCourt",
            "sombreCourt",
            "camera",
            "viser",
            "prendre",
            "prise",
            "reprendre",
            "terminer",
            "fermer",
            "sansCamera");

    private final Ressources ressources;

    /**
     * @param quoi the document, said by each button
     * @param code the document, for the server
     * @param apres shows what became of it once the server has it
     */
    EnvoiDeFichier(DossierId dossier, String quoi, String code, Ressources ressources, Runnable apres) {
        this.ressources = ressources;
        addClassName("act");
        var element = getElement();
        element.setAttribute("cible", "espace/envois/" + dossier.valeur() + "/" + code);
        element.setAttribute("data-mots", JSON.writeValueAsString(mots(quoi, this::getTranslation)));
        element.setAttribute(
                "data-modules",
                JSON.writeValueAsString(
                        MODULES.stream().map(ressources::adresse).toList()));
        element.setAttribute("data-feuilles", String.valueOf(Coffre.FEUILLES));
        element.addEventListener("envoye", arrivee -> apres.run());
        add(bouton("photo", Icone.PHOTO, quoi), bouton("fichier", Icone.FICHIER, quoi));
        List.of(Icone.TOUR, Icone.HAUT, Icone.BAS, Icone.CORBEILLE, Icone.ALERTE)
                .forEach(icone -> element.appendChild(modele(icone)));
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        arrivee.getUI().getPage().addJsModule(ressources.module("envoi.js"));
    }

    private Map<String, String> mots(String quoi, UnaryOperator<String> traduire) {
        var mots = new TreeMap<String, String>();
        MOTS.forEach(mot -> mots.put(mot, traduire.apply("demande.envoi." + mot)));
        mots.put("quoi", getTranslation("demande.envoi.quoi", quoi));
        mots.put("trop", getTranslation("stockage.refus.tropDeFeuilles", Coffre.FEUILLES));
        return mots;
    }

    private NativeButton bouton(String genre, Icone icone, String quoi) {
        var mot = getTranslation("demande.envoi." + genre);
        var bouton = new NativeButton();
        bouton.addClassName("btn");
        bouton.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-genre", genre)
                .setAttribute("aria-label", getTranslation("demande.envoi.bouton", mot, quoi));
        bouton.add(icone.dessin(), new Span(mot));
        return bouton;
    }

    /** An icon the browser copies on the buttons it makes. */
    private static Element modele(Icone icone) {
        return new Element("template")
                .setAttribute("data-icone", icone.nom())
                .setProperty(
                        "innerHTML",
                        "<span class=\"i i-" + icone.nom() + "\" aria-hidden=\"true\">" + icone.svg() + "</span>");
    }
}
