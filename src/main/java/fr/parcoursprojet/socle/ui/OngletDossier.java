package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.socle.DossierId;

/** A tab that a module adds to the agents' dossier page, as a Spring bean. */
public interface OngletDossier {

    /** Its place in the address, such as {@code budget}; also the end of its title's key, {@code suivi.onglet.<nom>}. */
    String nom();

    /** Its rank from the left: synthèse 0, demande 10, budget 20, justificatifs 30, ... journal 90. */
    int rang();

    /** How many things wait for the agent there; 0 for none. */
    default int enAttente(DossierId dossier) {
        return 0;
    }

    /** Whether it has something to show for this dossier. */
    default boolean concerne(DossierId dossier) {
        return true;
    }

    /** The content of the tab, made anew each time it is opened. */
    Component contenu(DossierId dossier);

    /** The same, with what the address says after its question mark: the place where a tab keeps what is chosen in it. */
    default Component contenu(DossierId dossier, QueryParameters adresse) {
        return contenu(dossier);
    }
}
