package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.socle.DossierId;
import java.util.Optional;

/** What a module shows beside the référent's work on a dossier, as a Spring bean: what others wrote of the person, for one. */
public interface VoletDInstruction {

    /** What it has for this dossier; nothing when it has nothing to say. */
    Optional<Component> du(DossierId dossier);
}
