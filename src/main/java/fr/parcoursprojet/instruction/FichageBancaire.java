package fr.parcoursprojet.instruction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * R6: being listed at the Banque de France (FICP, FCC) never refuses anyone by itself, so no reason may rest on it. A
 * procedure of surendettement is another matter: the law itself forbids a new debt then.
 */
public final class FichageBancaire {

    private static final Pattern FICHIER = Pattern.compile("\\bf\\.?i\\.?c\\.?p\\b|\\bf\\.?c\\.?c\\b"
            + "|\\bfichage\\b|\\bfich(?:e|ee|es|ees) (?:a|aupres de|par|en) (?:la |une |sa |votre )?banque"
            + "|\\bfichier (?:national )?des incidents|\\bfichier central des cheques"
            + "|\\binterdi(?:t|te|ts|tes|ction) (?:bancaire|de chequier)");
    private static final String BANQUE = "banque de france";
    private static final String SURENDETTEMENT = "surendettement";

    private FichageBancaire() {}

    /** Whether a reason names a listing, however it is written. */
    public static boolean estCite(String motif) {
        var dit = Normalizer.normalize(motif, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRANCE)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
        return FICHIER.matcher(dit).find()
                || Stream.of(dit.split("[.;!?]"))
                        .anyMatch(phrase -> phrase.contains(BANQUE) && !phrase.contains(SURENDETTEMENT));
    }
}
