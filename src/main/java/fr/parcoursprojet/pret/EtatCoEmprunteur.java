package fr.parcoursprojet.pret;

import java.util.Map;
import java.util.Set;

/** How far somebody is on the way to borrow with somebody else. */
public enum EtatCoEmprunteur {
    /** Named in a draft: nobody wrote to them yet. */
    NOMME,
    /** The invitation left; the answer is awaited. */
    INVITE,
    /** Agreed: their signature is wanted as well as the first one's. */
    ACCEPTE,
    /** Said no: the first borrower goes on alone, or with somebody else, once the service took note. */
    REFUSE,
    /** No longer asked. */
    RETIRE;

    private static final Map<EtatCoEmprunteur, Set<EtatCoEmprunteur>> SUITES = Map.of(
            NOMME, Set.of(INVITE, RETIRE),
            INVITE, Set.of(ACCEPTE, REFUSE, RETIRE),
            ACCEPTE, Set.of(RETIRE),
            REFUSE, Set.of(RETIRE),
            RETIRE, Set.of());

    /** Whether the other one may follow. */
    public boolean permet(EtatCoEmprunteur suivant) {
        return SUITES.getOrDefault(this, Set.of()).contains(suivant);
    }
}
