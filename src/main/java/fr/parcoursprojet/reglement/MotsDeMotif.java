package fr.parcoursprojet.reglement;

/**
 * The words of a motif.
 *
 * @param personne as who asks says it, such as {@code Me former}
 * @param agents as the service and those who send people say it, such as {@code Formation}
 * @param enAnglais as who asks says it in English; agents read French alone
 */
public record MotsDeMotif(String personne, String agents, String enAnglais) {

    /** The longest there may be. */
    public static final int LONGUEUR = 60;
}
