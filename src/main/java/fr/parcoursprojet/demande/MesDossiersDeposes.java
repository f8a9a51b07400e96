package fr.parcoursprojet.demande;

import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.compte.UsagerId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The filed dossiers of a person that a screen of the phone is about: all of them, or the one its address names, as the
 * link of an e-mail does for whoever has two.
 */
@Component
public class MesDossiersDeposes {

    private static final String NOMME = "dossier";

    private final Demandes demandes;

    MesDossiersDeposes(Demandes demandes) {
        this.demandes = demandes;
    }

    /** Those to show, newest first; empty when the address names one that is not theirs. */
    public Optional<List<Demande>> nommes(UsagerId usager, QueryParameters adresse) {
        var siens = tous(usager);
        var nomme = adresse.getSingleParameter(NOMME);
        if (nomme.isEmpty()) {
            return Optional.of(siens);
        }
        var celuiCi = siens.stream()
                .filter(demande -> nomme.get().equals(String.valueOf(demande.numero())))
                .toList();
        return celuiCi.isEmpty() ? Optional.empty() : Optional.of(celuiCi);
    }

    /** All of them, newest first. */
    public List<Demande> tous(UsagerId usager) {
        return demandes.de(usager).stream().filter(Demande::estDeposee).toList();
    }
}
