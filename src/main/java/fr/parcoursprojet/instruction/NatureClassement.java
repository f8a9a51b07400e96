package fr.parcoursprojet.instruction;

/** Why a dossier ends before any commission. */
public enum NatureClassement {
    /** Another answer fits the project better. */
    ORIENTATION,
    /** The person no longer answers, or gives the project up. */
    ABANDON,
    /** The règlement does not allow it. */
    INELIGIBLE,
    /** The person withdrew the demande. */
    RETRAIT
}
