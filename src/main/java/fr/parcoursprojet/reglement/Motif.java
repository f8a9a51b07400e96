package fr.parcoursprojet.reglement;

/** What a project is for, as the règlement sorts projects. */
public enum Motif {
    /** Training: fees, equipment, computer. */
    FORMATION,
    /** Finding or keeping a job. */
    EMPLOI,
    /** Going to work or training: vehicle, repair, transport. */
    MOBILITE,
    /** Driving licence. */
    PERMIS,
    /** Settling in: furniture, appliances, deposit. */
    LOGEMENT,
    /** Care that nobody else pays entirely. */
    SANTE,
    /** Studies, placement or job abroad. */
    MOBILITE_INTERNATIONALE
}
