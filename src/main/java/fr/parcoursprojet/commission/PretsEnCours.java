package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/** The running loan of a dossier, as the commission needs to know it; the module of the loans answers. */
public interface PretsEnCours {

    /** Whether the money left and something is still to be repaid. */
    boolean court(DossierId dossier);

    /**
     * What a measure would do today; nothing is written.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when it cannot be done
     * @throws fr.parcoursprojet.socle.Refus when the loan is not being repaid
     */
    EffetDeMesure effet(DossierId dossier, Mesure mesure);

    /** The same, and nothing else touches the loan until the transaction ends: what is read is what will be done. */
    EffetDeMesure retenir(DossierId dossier, Mesure mesure);
}
