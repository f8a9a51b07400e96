package fr.parcoursprojet.courrier;

import fr.parcoursprojet.reglement.NiveauDeRelance;

/** The templates of each level: {@code courrier/<name>} for the e-mail, {@code edition/relance-<name>} for the letter. */
final class ModelesDeRelance {

    private ModelesDeRelance() {}

    static String gabarit(NiveauDeRelance niveau) {
        return switch (niveau) {
            case COURTOISIE -> "rappel-echeance";
            case PREMIER_IMPAYE -> "premier-impaye";
            case DEUXIEME -> "deuxieme-relance";
            case MISE_EN_DEMEURE -> "mise-en-demeure";
            case AVANT_CONTENTIEUX -> "avant-contentieux";
        };
    }

    static String lettre(NiveauDeRelance niveau) {
        return "relance-" + gabarit(niveau);
    }
}
