package fr.parcoursprojet.pret;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who may change a loan now. */
interface Verrous {

    /**
     * These loans as they are now, locked until the end of the transaction, always in the same order: two payments of one
     * loan wait for each other. What the transaction read of them before may be old: it is read again, so that nobody who
     * looked at a loan before changing it is refused because a payment came in between.
     */
    List<PretAccorde> verrouiller(Collection<UUID> ids);
}
