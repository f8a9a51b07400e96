package fr.parcoursprojet.reglement;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a project is for, as the règlement sorts projects. The code is for good; which motifs are offered, and under which
 * words, is said by each version.
 *
 * @param code capitals without accents, such as {@code FORMATION}
 */
public record Motif(String code) implements Comparable<Motif> {

    private static final int LONGUEUR = 30;

    /** AUTRE is what a first contact is for when it is for none of them. */
    private static final Pattern FORME = Pattern.compile("(?!AUTRE$)[A-Z][A-Z0-9_]{0," + (LONGUEUR - 1) + "}");

    /** Training: fees, equipment, computer. */
    public static final Motif FORMATION = new Motif("FORMATION");
    /** Finding or keeping a job. */
    public static final Motif EMPLOI = new Motif("EMPLOI");
    /** Going to work or training: vehicle, repair, transport. */
    public static final Motif MOBILITE = new Motif("MOBILITE");
    /** Driving licence. */
    public static final Motif PERMIS = new Motif("PERMIS");
    /** Settling in: furniture, appliances, deposit. */
    public static final Motif LOGEMENT = new Motif("LOGEMENT");
    /** Care that nobody else pays entirely. */
    public static final Motif SANTE = new Motif("SANTE");
    /** Studies, placement or job abroad. */
    public static final Motif MOBILITE_INTERNATIONALE = new Motif("MOBILITE_INTERNATIONALE");

    /** The seven of the scheme: what a version offers when it does not say. */
    public static final List<Motif> LIVRES =
            List.of(FORMATION, EMPLOI, MOBILITE, PERMIS, LOGEMENT, SANTE, MOBILITE_INTERNATIONALE);

    /**
     * @throws IllegalArgumentException when the code is none
     */
    public Motif {
        if (!estValide(code)) {
            throw new IllegalArgumentException("Not the code of a motif");
        }
    }

    /** Whether a text can be a code. */
    public static boolean estValide(String texte) {
        return FORME.matcher(texte).matches();
    }

    /**
     * One more motif: {@code Accès au numérique} becomes {@code ACCES_AU_NUMERIQUE}, or bears a number when that is taken.
     *
     * @param mots its words
     * @param pris those that any version knows
     */
    public static Motif nouveau(String mots, Collection<Motif> pris) {
        var base = Normalizer.normalize(mots, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^[_0-9]+|_$", "");
        var court = base.isEmpty()
                ? "MOTIF"
                : base.substring(0, Math.min(LONGUEUR - 4, base.length())).replaceAll("_$", "");
        for (int rang = 1; ; rang++) {
            var code = rang == 1 ? court : court + "_" + rang;
            if (estValide(code) && !pris.contains(new Motif(code))) {
                return new Motif(code);
            }
        }
    }

    /** The seven first, in their order, then the others by their code. */
    @Override
    public int compareTo(Motif autre) {
        var rang = Integer.compare(rang(), autre.rang());
        return rang == 0 ? code.compareTo(autre.code) : rang;
    }

    private int rang() {
        var rang = LIVRES.indexOf(this);
        return rang < 0 ? LIVRES.size() : rang;
    }

    @Override
    public String toString() {
        return code;
    }
}
