package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Montant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names what an agent corrects: a line of a fiche, or the income of one of the last three months.
 *
 * @param poste what the line is; null for a month
 * @param libelle the person's own words, for an "other" line
 * @param mois 1 for the month before the demande, 2 for the one before it; 0 for a line
 */
public record NomDeLigne(
        @Nullable PosteBudget poste, @Nullable String libelle, int mois) {

    /** The name of a line. */
    public static NomDeLigne de(LigneBudget ligne) {
        return new NomDeLigne(ligne.poste(), ligne.libelle(), 0);
    }

    /**
     * The name of a month's income.
     *
     * @param rang 0 for the month before the demande
     */
    public static NomDeLigne duMois(int rang) {
        return new NomDeLigne(null, null, rang + 1);
    }

    /** Everything a fiche says, in euros: each line a month, then each month of irregular income. */
    public static Map<NomDeLigne, Montant> montants(FicheBudget fiche) {
        Map<NomDeLigne, Montant> montants = new LinkedHashMap<>();
        fiche.lignes().forEach(ligne -> montants.merge(de(ligne), ligne.parMois(), Montant::plus));
        for (int rang = 0; rang < fiche.revenusIrreguliers().size(); rang++) {
            montants.put(duMois(rang), fiche.revenusIrreguliers().get(rang));
        }
        return montants;
    }
}
