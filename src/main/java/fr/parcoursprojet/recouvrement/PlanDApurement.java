package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan of surendettement decides for one loan: nothing for some months, then equal instalments, the last one
 * smaller, until nothing is left (R12) but the part that it erases at its end.
 *
 * @param le the day it comes into force
 * @param reference of the Banque de France
 * @param premiere the first instalment, after the moratorium
 * @param mensualite in euros, more than zero
 * @param efface what is erased once the plan was kept, in euros; zero when nothing is
 */
public record PlanDApurement(LocalDate le, String reference, LocalDate premiere, Montant mensualite, Montant efface) {

    /** Seven years, moratorium included (Code de la consommation, article L733-1). */
    public static final int MOIS_AU_PLUS = 84;

    /**
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the reference is missing, the first instalment is before the
     *     plan, or the instalment is not more than zero
     */
    public PlanDApurement {
        reference = Saisie.reference("reference", "recouvrement.saisie.reference", reference);
        if (premiere.isBefore(le)) {
            throw Saisie.refus("premiere", "recouvrement.saisie.premiere");
        }
        if (!mensualite.estPositif()) {
            throw Saisie.refus("mensualite", "recouvrement.saisie.mensualite");
        }
        if (efface.estNegatif()) {
            throw Saisie.refus("efface", "recouvrement.saisie.efface");
        }
    }

    /** A plan that erases nothing. */
    public PlanDApurement(LocalDate le, String reference, LocalDate premiere, Montant mensualite) {
        this(le, reference, premiere, mensualite, Montant.ZERO);
    }

    /**
     * The instalments that repay what is left, but for the part erased at the end.
     *
     * @param reste in euros, more than zero
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the plan would last more than seven years, or nothing would be paid
     */
    public List<LigneEcheancier> lignes(Montant reste) {
        if (!reste.depasse(efface)) {
            throw Saisie.refus("efface", "recouvrement.saisie.efface");
        }
        var lignes = new ArrayList<LigneEcheancier>();
        for (var du = reste.moins(efface); du.estPositif(); du = du.moins(mensualite)) {
            var jour = premiere.plusMonths(lignes.size());
            if (jour.isAfter(le.plusMonths(MOIS_AU_PLUS))) {
                throw Saisie.refus("mensualite", "recouvrement.saisie.planTropLong");
            }
            lignes.add(new LigneEcheancier(jour, du.auPlus(mensualite)));
        }
        return lignes;
    }
}
