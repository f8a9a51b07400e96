package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.demande.RepresentantInvite;
import fr.parcoursprojet.demande.Representants;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a minor shares with their legal representative is a consent of theirs, and ends when they take it back. */
@Component
class SuiteDesRepresentants {

    private final Consentements consentements;
    private final Representants representants;

    SuiteDesRepresentants(Consentements consentements, Representants representants) {
        this.consentements = consentements;
        this.representants = representants;
    }

    @EventListener
    void on(RepresentantInvite invite) {
        consentements.donner(
                invite.demandeur(),
                NatureDeConsentement.REPRESENTANT_LEGAL,
                representants.une(invite.invitation()).nom(),
                invite.invitation().toString());
    }

    @EventListener
    void on(ConsentementRevoque revoque) {
        if (revoque.nature() == NatureDeConsentement.REPRESENTANT_LEGAL) {
            representants.retirer(UUID.fromString(revoque.objet()), revoque.usager());
        }
    }
}
