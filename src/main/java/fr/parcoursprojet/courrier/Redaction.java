package fr.parcoursprojet.courrier;

import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.socle.Langue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Writes an e-mail from its template, with the city's words when it has its own: the subject is its title, the plain text is
 * drawn from the same page.
 */
@Component
class Redaction {

    private final ITemplateEngine gabarits;
    private final IdentiteService service;
    private final AdresseDuPortail portail;
    private final MotsDeLaVille ville;
    private final ApplicationContext application;

    Redaction(
            ITemplateEngine gabarits,
            IdentiteService service,
            AdresseDuPortail portail,
            MotsDeLaVille ville,
            ApplicationContext application) {
        this.gabarits = gabarits;
        this.service = service;
        this.portail = portail;
        this.ville = ville;
        this.application = application;
    }

    /** What a template gives. */
    record Redige(String objet, String texte, String html) {}

    /**
     * Writes in the language of who receives it, whoever acts; in French when the e-mail has no English twin, as one to
     * an agent.
     *
     * @throws IllegalArgumentException when the page has no title or no text
     */
    Redige rediger(Langue langue, String modele, Map<String, @Nullable Object> donnees) {
        var jumeau = "en/" + modele;
        if (langue == Langue.EN && new ClassPathResource("templates/courrier/" + jumeau + ".html").exists()) {
            return Langue.EN.pendant(() -> ecrire(jumeau, modele, donnees));
        }
        return Langue.FR.pendant(() -> ecrire(modele, modele, donnees));
    }

    /** Writes in the language of the thread. */
    Redige rediger(String modele, Map<String, @Nullable Object> donnees) {
        return rediger(Langue.courante(), modele, donnees);
    }

    private Redige ecrire(String gabarit, String modele, Map<String, @Nullable Object> donnees) {
        var contexte = new Context(Langue.courante().locale(), donnees);
        contexte.setVariable("service", service);
        contexte.setVariable("portail", portail.base());
        contexte.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(application, null));
        var html = gabarits.process("courrier/" + gabarit, contexte);
        var page = Habillage.ecrit(html, ville.textes(modele, Langue.courante()));
        var objet = page.title().strip();
        var texte = TexteSimple.de(page.body());
        if (objet.isEmpty() || texte.isEmpty()) {
            throw new IllegalArgumentException("The template courrier/" + gabarit + " has no title or no text");
        }
        return new Redige(objet, texte, page.outerHtml());
    }
}
