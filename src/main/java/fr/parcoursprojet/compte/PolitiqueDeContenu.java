package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.ui.Ressources;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and where it may be shown. Nothing runs that is not a file of ours; a Vaadin page adds what
 * {@link NonceDesPages} says of it.
 */
final class PolitiqueDeContenu implements HeaderWriter {

    /** The attribute of a request that says which scripts its page runs. */
    static final String SCRIPTS = PolitiqueDeContenu.class.getName() + ".scripts";

    private static final String COMMUNE = "default-src 'self'; object-src 'none'; base-uri 'self';"
            + " frame-ancestors 'none'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " style-src 'self' 'unsafe-inline'; ";
    private static final String SIMPLE = COMMUNE + "script-src 'self' 'sha256-" + empreinte(Ressources.DEBUT) + "'";
    private static final String VAADIN = COMMUNE + "worker-src 'self' blob:; script-src ";

    private static final List<String> COTE_VAADIN = List.of("/espace", "/agents", "/VAADIN", "/vaadinServlet");

    /** What is no page: a policy would weigh on each of them for nothing. */
    private static final List<String> PAS_UNE_PAGE = List.of(".css", ".js", ".woff2");

    /** The documents that an agent's screen shows in a frame of its own: nothing else ever stands in one. */
    private static final String EN_CADRE = "/agents/documents/";

    /** What lets one script of ours stand in a page, and no other. */
    private static String empreinte(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public void writeHeaders(HttpServletRequest requete, HttpServletResponse reponse) {
        var chemin = requete.getRequestURI().substring(requete.getContextPath().length());
        if (PAS_UNE_PAGE.stream().anyMatch(chemin::endsWith)) {
            return;
        }
        // a form that leaves for the provider when its answer is a redirection: only the way out does
        var formulaires = chemin.equals("/deconnexion") || COTE_VAADIN.stream().anyMatch(chemin::startsWith)
                ? ""
                : "; form-action 'self'";
        var scripts = requete.getAttribute(SCRIPTS);
        var politique = (scripts == null ? SIMPLE : VAADIN + scripts) + formulaires;
        if (chemin.startsWith(EN_CADRE)) {
            politique = politique.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
        }
        reponse.setHeader("Content-Security-Policy", politique);
    }
}
