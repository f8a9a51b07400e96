package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.time.Instant;

/** How a sign-in code reaches its address; the module that writes e-mails provides it. */
public interface EnvoiDeCode {

    /**
     * Sends a code, within the transaction of the request.
     *
     * @param adresse where to
     * @param code six digits; not to be kept anywhere once sent
     * @param finValidite when it stops working
     */
    void envoyer(Email adresse, String code, Instant finValidite);
}
