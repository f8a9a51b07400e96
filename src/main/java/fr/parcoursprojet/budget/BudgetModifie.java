package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Refus;

/** Another agent verified the budget in between; nothing was written, and this is what stands now. */
public class BudgetModifie extends Refus {

    private final transient FicheVerifiee actuelle;

    /**
     * @param qui name of the agent who saved first
     * @param actuelle what that agent saved
     */
    public BudgetModifie(String qui, FicheVerifiee actuelle) {
        super("budget.refus.modifie", qui);
        this.actuelle = actuelle;
    }

    /** What the other agent saved. */
    public FicheVerifiee actuelle() {
        return actuelle;
    }
}
