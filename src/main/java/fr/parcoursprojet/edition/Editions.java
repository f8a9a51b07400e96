package fr.parcoursprojet.edition;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import fr.parcoursprojet.socle.Langue;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Makes accessible PDF files (PDF/UA-1, kept as PDF/A-3a) from the templates {@code templates/edition/<gabarit>.html}. A
 * template includes the head and the letter head of {@code edition/papier}; it receives the service as {@code service}, and writes
 * amounts and dates with {@code @ecriture}. Its face, PP Corps, is Atkinson Hyperlegible Next with the plain zero of PP
 * Chiffres (the OFL asks another name for a changed font): a barred zero puzzles new readers in "800 €".
 */
@Service
public class Editions {

    private static final String POLICE = "Corps";

    private final ITemplateEngine gabarits;
    private final IdentiteService service;
    private final ApplicationContext application;
    private final ObjectProvider<MotsDesLettres> ville;
    private final byte[] normale;
    private final byte[] grasse;
    private final byte[] couleurs;

    Editions(
            ITemplateEngine gabarits,
            IdentiteService service,
            ApplicationContext application,
            ObjectProvider<MotsDesLettres> ville) {
        this.application = application;
        this.ville = ville;
        this.gabarits = gabarits;
        this.service = service;
        this.normale = lire("edition/PPCorps-400.ttf");
        this.grasse = lire("edition/PPCorps-700.ttf");
        this.couleurs = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /**
     * The PDF of a template, in French whoever asks: it is the one that binds. A letter bears the city's words when it has its
     * own.
     *
     * @param gabarit name of the template
     * @param modele what it shows; the key {@code service} is taken
     * @throws IllegalStateException when the template is not well formed
     */
    public byte[] pdf(String gabarit, Map<String, Object> modele) {
        return Langue.FR.pendant(() -> imprimer(habillee(gabarit, modele)));
    }

    /**
     * The English copy of a paper, {@code templates/edition/en/<gabarit>.html}: it says itself that it only informs, and
     * that the French one binds.
     *
     * @throws IllegalStateException when the template is not well formed
     */
    public byte[] copieAnglaise(String gabarit, Map<String, Object> modele) {
        return Langue.EN.pendant(() -> imprimer(habillee(gabarit, modele)));
    }

    /**
     * A letter to somebody: in French, its English copy behind it for who reads English.
     *
     * @param lecteur the language its reader chose
     * @throws IllegalStateException when the template is not well formed
     */
    public byte[] lettre(Langue lecteur, String gabarit, Map<String, Object> modele) {
        var francaise = pdf(gabarit, modele);
        return lecteur == Langue.EN ? relier(List.of(francaise, copieAnglaise(gabarit, modele))) : francaise;
    }

    /** The page of a template as it is delivered, to dress and to {@link #imprimer}. */
    public String page(Langue langue, String gabarit, Map<String, Object> modele) {
        return langue.pendant(() -> ecrire(gabarit, modele));
    }

    private String habillee(String gabarit, Map<String, Object> modele) {
        var page = ecrire(gabarit, modele);
        var mots = ville.getIfAvailable();
        return mots == null ? page : mots.habiller(gabarit, page);
    }

    private String ecrire(String gabarit, Map<String, Object> modele) {
        var contexte = new Context(Langue.courante().locale(), modele);
        contexte.setVariable("service", service);
        contexte.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(application, null));
        return gabarits.process("edition/" + (Langue.courante() == Langue.EN ? "en/" : "") + gabarit, contexte);
    }

    /**
     * The PDF of a page.
     *
     * @param page written by a template of this module, well formed
     * @throws IllegalStateException when it is not
     */
    public byte[] imprimer(String page) {
        var sortie = new ByteArrayOutputStream();
        var imprimeur = new PdfRendererBuilder();
        imprimeur.withHtmlContent(page, null);
        imprimeur.useFont(() -> new ByteArrayInputStream(normale), POLICE, 400, FontStyle.NORMAL, true);
        imprimeur.useFont(() -> new ByteArrayInputStream(grasse), POLICE, 700, FontStyle.NORMAL, true);
        imprimeur.usePdfUaAccessibility(true);
        imprimeur.usePdfAConformance(PdfAConformance.PDFA_3_A);
        imprimeur.useColorProfile(couleurs);
        imprimeur.withProducer("Parcours Projet");
        imprimeur.toStream(sortie);
        try {
            imprimeur.run();
        } catch (IOException impossible) {
            throw new IllegalStateException("The page cannot be printed", impossible);
        }
        return sortie.toByteArray();
    }

    /**
     * PDF files one after the other in one, to print at once.
     *
     * @throws IllegalArgumentException when there is none, or one is not a PDF
     */
    public byte[] relier(List<byte[]> pdfs) {
        if (pdfs.isEmpty()) {
            throw new IllegalArgumentException("Nothing to join");
        }
        var sortie = new ByteArrayOutputStream();
        try (var relie = Loader.loadPDF(pdfs.getFirst())) {
            var relieur = new PDFMergerUtility();
            for (var suivant : pdfs.subList(1, pdfs.size())) {
                try (var pdf = Loader.loadPDF(suivant)) {
                    relieur.appendDocument(relie, pdf);
                }
            }
            relie.save(sortie);
        } catch (IOException illisible) {
            throw new IllegalArgumentException("Not a PDF", illisible);
        }
        return sortie.toByteArray();
    }

    private static byte[] lire(String chemin) {
        try {
            return new ClassPathResource(chemin).getContentAsByteArray();
        } catch (IOException absente) {
            throw new UncheckedIOException(absente);
        }
    }
}
