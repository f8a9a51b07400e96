package fr.parcoursprojet.socle.ui;

import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pictures of the identity as SVG text, drawn once for the Vaadin screens and for the public pages. */
@Component("dessins")
public class Dessins {

    private static final int RAYON = 8;
    private static final int PAS = 19;
    private static final int CENTRE = 10;
    private static final BigDecimal GRANDE_SOMME = BigDecimal.valueOf(20);

    /** An icon, by its name in {@code icones.svg}. */
    public String icone(String nom) {
        return Icone.de(nom).svg();
    }

    /** The logo: a dial of eight notches, one of them mimosa. */
    public String logo() {
        var svg = new StringBuilder(
                "<svg class=\"logo\" viewBox=\"0 0 120 120\" aria-hidden=\"true\" focusable=\"false\">");
        for (int rang = 0; rang < 8; rang++) {
            var classe = rang < 5 ? "" : rang == 5 ? " class=\"m\"" : " class=\"v\"";
            svg.append("<path%s d=\"%s\"/>".formatted(classe, secteur(45 * rang + 4, 45 * rang + 41, 56, 35)));
        }
        return svg.append("</svg>").toString();
    }

    /** How many euros a coin stands for: 1, or 5 when one of the sums is above 20. */
    public int euroParRond(Montant... sommes) {
        for (var somme : sommes) {
            if (somme.valeur().compareTo(GRANDE_SOMME) > 0) {
                return 5;
            }
        }
        return 1;
    }

    /**
     * A row of coins.
     *
     * @param plein what is left, drawn filled
     * @param avant what there was, drawn dashed beyond; equal to {@code plein} for none
     * @param plancher where the floor's line stands; null for none
     * @param echelle the largest sum of the rows that share the scale
     */
    public String ronds(Montant plein, Montant avant, @Nullable Montant plancher, Montant echelle) {
        var unite = euroParRond(echelle, avant);
        var rempli = Math.max(0, enRonds(plein, unite));
        var pointille = (int) Math.ceil(enRonds(avant, unite));
        var large = (int) Math.max(1, Math.ceil(enRonds(echelle, unite)));
        var svg = new StringBuilder(
                "<svg class=\"coins\" viewBox=\"0 0 %d 24\" preserveAspectRatio=\"xMinYMid\" aria-hidden=\"true\" focusable=\"false\">"
                        .formatted(PAS * large + 2));
        for (int rang = 0; rang < Math.max(pointille, Math.ceil(rempli)); rang++) {
            var part = Math.min(1, rempli - rang);
            if (part < 1 && rang < pointille && plein.compareTo(avant) < 0) {
                svg.append("<circle class=\"g\" cx=\"%d\" cy=\"12\" r=\"7.25\"/>".formatted(CENTRE + PAS * rang));
            }
            if (part > 0) {
                svg.append(rond(rang, part));
            }
        }
        if (plancher != null) {
            svg.append(String.format(
                    Locale.ROOT, "<path class=\"fl\" d=\"M%.1f 0v24\"/>", 0.5 + PAS * enRonds(plancher, unite)));
        }
        return svg.append("</svg>").toString();
    }

    /**
     * The dial: one notch per instalment or task, from noon.
     *
     * @param crans from the first to the last
     * @param grand the figure inside; null for a small dial without words
     * @param petit the words under it
     */
    public String cadran(List<Cran> crans, @Nullable String grand, @Nullable String petit) {
        var svg = new StringBuilder(
                "<svg class=\"dial\" viewBox=\"0 0 120 120\" aria-hidden=\"true\" focusable=\"false\">");
        var dehors = grand == null ? 56 : 57;
        var dedans = grand == null ? 34 : 41;
        var tour = 360.0 / crans.size();
        var jeu = Math.min(4, 15.0 / crans.size() + 1.25);
        for (int rang = 0; rang < crans.size(); rang++) {
            svg.append("<path class=\"%s\" d=\"%s\"/>"
                    .formatted(
                            crans.get(rang).classe(),
                            secteur(rang * tour + jeu, (rang + 1) * tour - jeu, dehors, dedans)));
        }
        if (grand != null) {
            svg.append("<text x=\"60\" y=\"64\" class=\"big\">%s</text>".formatted(grand));
        }
        if (petit != null) {
            svg.append("<text x=\"60\" y=\"81\" class=\"sm\">%s</text>".formatted(petit));
        }
        return svg.append("</svg>").toString();
    }

    private static double enRonds(Montant somme, int unite) {
        return somme.valeur()
                .divide(BigDecimal.valueOf(unite), 4, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static String rond(int rang, double part) {
        var milieu = CENTRE + PAS * rang;
        if (part >= 1) {
            return "<circle class=\"f\" cx=\"%d\" cy=\"12\" r=\"8\"/>".formatted(milieu);
        }
        var droite = milieu - RAYON + 2 * RAYON * part;
        var haut = Math.sqrt(RAYON * RAYON - (droite - milieu) * (droite - milieu));
        return String.format(
                Locale.ROOT,
                "<path class=\"f\" d=\"M%.1f %.1fA8 8 0 %d 0 %.1f %.1fz\"/>",
                droite,
                12 - haut,
                part > 0.5 ? 1 : 0,
                droite,
                12 + haut);
    }

    private static String secteur(double debut, double fin, int dehors, int dedans) {
        var long180 = fin - debut > 180 ? 1 : 0;
        return String.format(
                Locale.ROOT,
                "M%sA%d %d 0 %d 1 %sL%sA%d %d 0 %d 0 %sz",
                point(debut, dehors),
                dehors,
                dehors,
                long180,
                point(fin, dehors),
                point(fin, dedans),
                dedans,
                dedans,
                long180,
                point(debut, dedans));
    }

    private static String point(double degres, int rayon) {
        var angle = Math.toRadians(degres);
        return String.format(Locale.ROOT, "%.1f %.1f", 60 + rayon * Math.sin(angle), 60 - rayon * Math.cos(angle));
    }
}
