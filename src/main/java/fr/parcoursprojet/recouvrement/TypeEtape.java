package fr.parcoursprojet.recouvrement;

/** What happens to a loan that the Treasury's enforcement service pursues. */
public enum TypeEtape {
    /** Handed over, with its history. */
    TRANSMISSION,
    /** The Treasury demanded payment formally. */
    MISE_EN_DEMEURE,
    /** The Treasury took money from a bank, an employer or another third party (saisie administrative à tiers détenteur). */
    SAISIE_A_TIERS_DETENTEUR,
    /** Anything else the Treasury did or said. */
    AUTRE_ACTE,
    /** A recevabilité forbids to enforce the debt: the Treasury is told (R12). */
    SUSPENSION,
    /** The freeze ended: the Treasury goes on. */
    REPRISE_DES_POURSUITES,
    /** Taken back by the service. */
    RETOUR,
    /** Settled: the Treasury has nothing left to pursue. */
    REGLEMENT,
    /** Given up by the accountant, or erased by a court: the Treasury no longer pursues it. */
    ABANDON,
    /** A payment that had ended it was reversed: the Treasury pursues it again. */
    REOUVERTURE;

    /** Whether an agent notes it by hand, because only the Treasury knows it. */
    public boolean seNote() {
        return this == MISE_EN_DEMEURE || this == SAISIE_A_TIERS_DETENTEUR || this == AUTRE_ACTE;
    }

    /** Whether it begins the two years of R18 again: a seizure does (Code civil, article 2244). */
    public boolean interrompt() {
        return this == SAISIE_A_TIERS_DETENTEUR;
    }
}
