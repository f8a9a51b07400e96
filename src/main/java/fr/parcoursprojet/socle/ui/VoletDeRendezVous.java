package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.socle.DossierId;
import java.util.Optional;

/** What a module shows on the sheet of an appointment, as a Spring bean: what is to be signed that day, for one. */
public interface VoletDeRendezVous {

    /** What it has for this dossier; nothing when it has nothing to say. */
    Optional<Component> du(DossierId dossier);
}
