package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Montant;
import java.util.List;

/** What the simulator answers: the smallest loan that finishes a project (R4), or why a loan would harm. */
public sealed interface Estimation {

    /** What is left to live on today, in euros a day. */
    Montant parJourAujourdhui();

    /**
     * The project can be paid.
     *
     * @param autresSources what is already found, in euros
     * @param subvention the grant, in euros, which comes before the loan
     * @param pret the loan, in euros; zero when no loan is needed
     * @param mensualites the instalments; empty when there is no loan
     * @param parJourAujourdhui left to live on today, in euros a day
     * @param parJourPendant left to live on during the loan, in euros a day
     */
    record Possible(
            Montant autresSources,
            Montant subvention,
            Montant pret,
            List<Mensualites> mensualites,
            Montant parJourAujourdhui,
            Montant parJourPendant)
            implements Estimation {

        /** Copies the list. */
        public Possible {
            mensualites = List.copyOf(mensualites);
        }
    }

    /**
     * A loan would harm, or may not be signed.
     *
     * @param raison why
     * @param autresSources what is already found, in euros
     * @param subvention the grant, in euros, which comes before the loan
     * @param manque what the project would still lack after other sources and a grant, in euros
     * @param plusDouces the instalments of the gentlest loan that would pay for it, over the longest duration
     * @param parJourAujourdhui left to live on today, in euros a day
     * @param parJourPendant left to live on during the gentlest loan, in euros a day
     * @param pretPossible the largest loan that would not harm, in euros; zero for none
     */
    record Impossible(
            Raison raison,
            Montant autresSources,
            Montant subvention,
            Montant manque,
            Mensualites plusDouces,
            Montant parJourAujourdhui,
            Montant parJourPendant,
            Montant pretPossible)
            implements Estimation {}

    /** Why no loan finishes the project. */
    enum Raison {
        /** It would leave too little to live on. */
        RESTE_TROP_BAS,
        /** Instalments would take too large a part of the income. */
        TAUX_DEPASSE,
        /** It is more than the largest loan of the règlement. */
        PLAFOND,
        /** Nothing may be lent before eighteen (R5). */
        MINEUR
    }
}
