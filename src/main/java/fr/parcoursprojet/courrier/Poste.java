package fr.parcoursprojet.courrier;

import fr.parcoursprojet.courrier.EnvoiManque.Suite;
import fr.parcoursprojet.socle.ReglageFautif;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way out: the one {@link Facteur} there is. Without any the portal does not start. */
@Component
class Poste {

    private final Facteur facteur;

    Poste(ObjectProvider<Facteur> facteurs) {
        var present = facteurs.getIfAvailable();
        if (present == null) {
            throw new ReglageFautif(
                    "spring.mail.host",
                    "is missing: the server that sends e-mails",
                    "Give spring.mail.host, with spring.mail.port, .username and .password if it wants them.");
        }
        this.facteur = present;
    }

    /**
     * Carries an e-mail; returns once it is taken.
     *
     * @throws EnvoiManque when it was not, or nobody knows
     */
    void porter(Pli pli) {
        try {
            facteur.porter(pli);
        } catch (EnvoiManque manque) {
            throw manque;
        } catch (RuntimeException inattendu) {
            throw new EnvoiManque(Suite.INCERTAIN, inattendu.toString(), inattendu);
        }
    }
}
