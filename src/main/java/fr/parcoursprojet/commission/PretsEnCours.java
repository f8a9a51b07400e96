package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/** Tells whether the loan of a dossier runs: only then can its instalments be moved. The module of the loans answers. */
public interface PretsEnCours {

    /** Whether the money left and something is still to be repaid. */
    boolean court(DossierId dossier);
}
