package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;
import java.util.Optional;

/** How late a running loan is, and what was tried, as the commission needs to know it; the module of the relances answers. */
public interface RetardsDesPrets {

    /** Where the loan of a dossier stands; empty when nothing is late. */
    Optional<RetardDuPret> du(DossierId dossier);
}
