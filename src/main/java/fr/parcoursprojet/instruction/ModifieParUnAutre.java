package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.Refus;

/** Somebody else saved in between; nothing was written, and this is what stands now. */
public class ModifieParUnAutre extends Refus {

    private final transient Instruction actuelle;

    /**
     * @param qui name of the agent who saved first
     * @param actuelle what that agent saved
     */
    public ModifieParUnAutre(String qui, Instruction actuelle) {
        super("instruction.refus.modifie", qui);
        this.actuelle = actuelle;
    }

    /** What the other agent saved. */
    public Instruction actuelle() {
        return actuelle;
    }
}
