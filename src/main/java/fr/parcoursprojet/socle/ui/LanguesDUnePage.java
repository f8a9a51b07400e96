package fr.parcoursprojet.socle.ui;

import fr.parcoursprojet.socle.Langue;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a public page says of its languages: its own, and where it stands in the other. */
@Component
public class LanguesDUnePage {

    private final ChoixDeLangue choix;

    LanguesDUnePage(ChoixDeLangue choix) {
        this.choix = choix;
    }

    /** {@code fr} or {@code en}. */
    public String ici() {
        return Langue.courante().code();
    }

    /** Whether this page stands in two languages. */
    public boolean deux() {
        return choix.anglais()
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes
                && requete().getDispatcherType() != DispatcherType.ERROR;
    }

    /** The other language, by its code. */
    public String autre() {
        return Langue.courante().autre().code();
    }

    /** The other language, by its own name. */
    public String nomDeLAutre() {
        return Langue.courante().autre().nom();
    }

    /** Where this very page stands in a language. */
    public String adresse(String code) {
        return adresse(code, chemin());
    }

    /** Where a page stands in a language. */
    public String adresse(String code, String chemin) {
        var racine = ChoixDeLangue.racine(requete());
        if (Langue.EN.code().equals(code)) {
            return racine + ChoixDeLangue.ANGLAIS + (chemin.equals("/") ? "" : chemin);
        }
        return racine + chemin;
    }

    private static String chemin() {
        var requete = requete();
        return requete.getRequestURI().substring(requete.getContextPath().length());
    }

    private static HttpServletRequest requete() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
