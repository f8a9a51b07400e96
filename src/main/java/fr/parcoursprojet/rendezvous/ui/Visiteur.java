package fr.parcoursprojet.rendezvous.ui;

import fr.parcoursprojet.socle.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to an appointment.
 *
 * @param nom their name
 * @param reference the number of the dossier, or that they called
 * @param telephone where to call
 * @param parEmail whether what is changed reaches them by e-mail
 * @param adresse the page where more is known of them
 */
record Visiteur(String nom, String reference, @Nullable Telephone telephone, boolean parEmail, String adresse) {

    /** The reference alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return reference;
    }
}
