package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.RepresentantInvite;
import fr.parcoursprojet.demande.RepresentantRepond;
import fr.parcoursprojet.demande.Representants;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A minor's legal representative is invited to read and answer; the minor is told the answer. */
@Component
class CourrierDesRepresentants {

    private final Courriers courriers;
    private final Representants representants;

    CourrierDesRepresentants(Courriers courriers, Representants representants) {
        this.courriers = courriers;
        this.representants = representants;
    }

    @EventListener
    void invite(RepresentantInvite fait) {
        var invitation = representants.une(fait.invitation());
        courriers.ecrire(Lettre.a(invitation.email(), "representant-invite", "representant-invite:" + fait.invitation())
                .sur(fait.dossier())
                .avec("qui", invitation.nomDuMineur()));
    }

    @EventListener
    void repond(RepresentantRepond fait) {
        var invitation = representants.une(fait.invitation());
        courriers.ecrire(
                Lettre.a(invitation.demandeur(), "representant-repond", "representant-repond:" + fait.invitation())
                        .sur(fait.dossier())
                        .avec("qui", invitation.nom())
                        .avec("accord", fait.accord()));
    }
}
