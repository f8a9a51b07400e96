package fr.parcoursprojet.courrier;

import fr.parcoursprojet.reglement.NiveauDeRelance;

/** What a letter on paper tells: a level of relance, or what became of a debt. */
public enum SujetDeLettre {
    /** An instalment is near. */
    COURTOISIE,
    /** An instalment was not paid. */
    PREMIER_IMPAYE,
    /** It still is not. */
    DEUXIEME,
    /** A formal demand. */
    MISE_EN_DEMEURE,
    /** The last letter before the Treasury. */
    AVANT_CONTENTIEUX,
    /** More was paid than was owed: it will be given back (R12). */
    TROP_PERCU,
    /** What was paid too much is given back. */
    TROP_PERCU_RENDU,
    /** A debt, or a part of it, was erased (R12). */
    CREANCE_ETEINTE;

    static SujetDeLettre de(NiveauDeRelance niveau) {
        return valueOf(niveau.name());
    }

    /** Whether it asks for money: then it waits while its loan is held, and goes when nothing is owed any more. */
    public boolean estRelance() {
        return switch (this) {
            case COURTOISIE, PREMIER_IMPAYE, DEUXIEME, MISE_EN_DEMEURE, AVANT_CONTENTIEUX -> true;
            case TROP_PERCU, TROP_PERCU_RENDU, CREANCE_ETEINTE -> false;
        };
    }
}
