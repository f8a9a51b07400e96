package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Refus;

/** Somebody else decided this dossier in between; nothing was written, and this is what stands now. */
public class DecideParUnAutre extends Refus {

    private final transient Passage actuel;

    /**
     * @param qui name of the agent who wrote first
     * @param actuel what that agent wrote
     */
    public DecideParUnAutre(String qui, Passage actuel) {
        super("commission.refus.decideParUnAutre", qui);
        this.actuel = actuel;
    }

    /** What the other agent wrote. */
    public Passage actuel() {
        return actuel;
    }
}
