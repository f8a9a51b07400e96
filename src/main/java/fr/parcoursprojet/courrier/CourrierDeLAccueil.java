package fr.parcoursprojet.courrier;

import fr.parcoursprojet.accueil.DemandeProposee;
import fr.parcoursprojet.accueil.InvitationsADemander;
import fr.parcoursprojet.accueil.OrientationEnvoyee;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Partenaires;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What leaves after a first contact: to the partner who may help, to the person who may ask. Each link is made as it is written. */
@Component
class CourrierDeLAccueil {

    private final Courriers courriers;
    private final Orientations orientations;
    private final Partenaires partenaires;
    private final InvitationsADemander invitations;

    CourrierDeLAccueil(
            Courriers courriers, Orientations orientations, Partenaires partenaires, InvitationsADemander invitations) {
        this.courriers = courriers;
        this.orientations = orientations;
        this.partenaires = partenaires;
        this.invitations = invitations;
    }

    @EventListener
    void oriente(OrientationEnvoyee fait) {
        var adresse = partenaires
                .un(orientations.une(fait.orientation()).partenaire())
                .email();
        if (adresse == null) {
            return;
        }
        var lettre = Lettre.a(adresse, "orientation", "orientation:" + fait.orientation())
                .avec("jeton", orientations.lien(fait.orientation()));
        courriers.ecrire(fait.dossier() == null ? lettre : lettre.sur(fait.dossier()));
    }

    @EventListener
    void invite(DemandeProposee fait) {
        courriers.ecrire(Lettre.a(
                        invitations.adresse(fait.sollicitation()),
                        "invitation-demande",
                        "invitation-demande:" + fait.sollicitation())
                .avec("jeton", invitations.lien(fait.sollicitation())));
    }
}
