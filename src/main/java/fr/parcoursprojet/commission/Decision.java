package fr.parcoursprojet.commission;

/** What the commission decides for one dossier. */
public sealed interface Decision permits Accord, DecisionDeRefus, Ajournement, MesureDecidee {

    /** What becomes of the dossier. */
    EtatPassage issue();
}
