package fr.parcoursprojet.courrier;

/** Who carries e-mails away: a mail server, or the inbox page of the demonstration. */
public interface Facteur {

    /**
     * Carries one e-mail; returns once it is taken.
     *
     * @throws EnvoiManque when it was not, or nobody knows
     */
    void porter(Pli pli);
}
