package fr.parcoursprojet.recouvrement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where the surendettement of a borrower stands, for one loan; derived from its acts. */
public enum EtatSurendettement {
    /** None is known, or the last one is over. */
    AUCUN(EnumSet.of(TypeActe.RECEVABILITE, TypeActe.RETABLISSEMENT)),
    /** The debt is frozen until something is decided. */
    GELE(EnumSet.of(TypeActe.PLAN, TypeActe.RETABLISSEMENT, TypeActe.IRRECEVABILITE, TypeActe.CLOTURE)),
    /** A plan runs. */
    PLAN(EnumSet.of(TypeActe.PLAN_RESPECTE, TypeActe.PLAN_ECHOUE, TypeActe.RETABLISSEMENT, TypeActe.RECEVABILITE));

    private final Set<TypeActe> suivants;

    EtatSurendettement(Set<TypeActe> suivants) {
        this.suivants = suivants;
    }

    /** Whether this act may come next. */
    public boolean permet(TypeActe acte) {
        return suivants.contains(acte);
    }

    /** Whether this state may be followed by another. */
    public boolean permet(EtatSurendettement suivant) {
        return suivants.stream().anyMatch(acte -> apres(acte) == suivant) && suivant != this;
    }

    /** Where the acts of a loan, in order, lead. */
    static EtatSurendettement apres(List<Acte> actes) {
        return actes.isEmpty() ? AUCUN : apres(actes.getLast().type());
    }

    private static EtatSurendettement apres(TypeActe acte) {
        return switch (acte) {
            case RECEVABILITE -> GELE;
            case PLAN -> PLAN;
            case IRRECEVABILITE, CLOTURE, PLAN_RESPECTE, PLAN_ECHOUE, RETABLISSEMENT -> AUCUN;
        };
    }
}
