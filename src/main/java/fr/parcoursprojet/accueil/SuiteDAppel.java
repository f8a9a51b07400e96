package fr.parcoursprojet.accueil;

import com.vaadin.flow.component.Component;

/** What another module adds to the page of a contact; its beans are shown there, in their order. */
public interface SuiteDAppel {

    /**
     * The part of one contact.
     *
     * @param ouvrir whether the call has just been saved for this: what is to be filled in stands open
     */
    Component contenu(Sollicitation une, boolean ouvrir);
}
