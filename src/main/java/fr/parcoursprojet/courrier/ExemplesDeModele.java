package fr.parcoursprojet.courrier;

import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Delivered e-mails and letters with the examples their template holds, signed by the service, with the cases asked for. */
@Component
class ExemplesDeModele {

    private final ModelesLivres livres;
    private final IdentiteService service;

    ExemplesDeModele(ModelesLivres livres, IdentiteService service) {
        this.livres = livres;
        this.service = service;
    }

    /**
     * A page to dress.
     *
     * @param cas the only case to show, what may vary in it after its condition; empty for all of them
     * @param condition how a condition is said, with {@code %s} in the place of its words
     * @throws Introuvable when there is none of that name
     */
    Document page(String nom, Langue langue, String cas, String condition) {
        var livre = livres.un(nom, langue);
        var page = livre.exemple();
        langue.pendant(() -> signer(page, livre.modele().papier()));
        choisir(page, cas, condition);
        return page;
    }

    private Document signer(Document page, boolean papier) {
        dire(page, "service", service.nom());
        dire(page, "ville", service.ville());
        dire(page, "adresse", service.adresse());
        dire(page, "telephone", service.telephone());
        dire(page, "horaires", service.horaires());
        if (papier) {
            dire(page, "email", service.email());
        }
        return page;
    }

    private static void dire(Document page, String mot, String valeur) {
        page.select("[data-mot=" + mot + "]").forEach(element -> element.text(valeur));
    }

    private static void choisir(Document page, String cas, String condition) {
        for (var element : page.select("[data-si]")) {
            var chemin = chemin(element);
            if (cas.isEmpty()) {
                annoncer(element, condition, chemin);
            } else if (chemin.startsWith(cas + ", ")) {
                annoncer(element, condition, chemin.substring(cas.length() + 2));
            } else if (!(cas + ", ").startsWith(chemin + ", ")) {
                element.remove();
            }
        }
    }

    private static void annoncer(Element element, String condition, String quand) {
        element.before(new Element("p").appendChild(new Element("small").text(condition.formatted(quand))));
    }

    /** The conditions of an element, those it stands in first. */
    private static String chemin(Element element) {
        return element.parents().reversed().stream()
                .filter(parent -> parent.hasAttr("data-si"))
                .map(parent -> parent.attr("data-si") + ", ")
                .collect(Collectors.joining("", "", element.attr("data-si")));
    }
}
