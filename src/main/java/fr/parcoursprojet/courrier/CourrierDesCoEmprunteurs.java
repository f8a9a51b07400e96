package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.CoEmprunteurInvite;
import fr.parcoursprojet.pret.CoEmprunteurRepond;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.ContratSigneParUn;
import fr.parcoursprojet.pret.Invitations;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What passes between two people who borrow together: the invitation, its answer, the signature that is still missing. */
@Component
class CourrierDesCoEmprunteurs {

    private final Courriers courriers;
    private final CoEmprunteurs coEmprunteurs;
    private final Invitations invitations;
    private final Prets prets;
    private final Demandes demandes;

    CourrierDesCoEmprunteurs(
            Courriers courriers, CoEmprunteurs coEmprunteurs, Invitations invitations, Prets prets, Demandes demandes) {
        this.courriers = courriers;
        this.coEmprunteurs = coEmprunteurs;
        this.invitations = invitations;
        this.prets = prets;
        this.demandes = demandes;
    }

    @EventListener
    void invite(CoEmprunteurInvite fait) {
        var second = coEmprunteurs.du(fait.dossier()).orElseThrow(() -> new Introuvable("coEmprunteur"));
        courriers.ecrire(Lettre.a(second.email(), "co-emprunteur-invite", "co-emprunteur:" + fait.coEmprunteur())
                .sur(fait.dossier())
                .avec("qui", invitations.une(fait.coEmprunteur()).deLaPartDe()));
    }

    @EventListener
    void repond(CoEmprunteurRepond fait) {
        var second = coEmprunteurs.du(fait.dossier()).orElseThrow(() -> new Introuvable("coEmprunteur"));
        courriers.ecrire(
                Lettre.a(premier(fait.dossier()), "co-emprunteur-repond", "co-emprunteur-repond:" + fait.coEmprunteur())
                        .sur(fait.dossier())
                        .avec("qui", second.nom())
                        .avec("accepte", fait.accepte())
                        .avec("accorde", prets.du(fait.dossier()).isPresent()));
    }

    @EventListener
    void signeParUn(ContratSigneParUn fait) {
        var pret = prets.de(fait.pret());
        var signataire = pret.emprunteurs().stream()
                .filter(un -> !un.usager().equals(fait.reste()))
                .findFirst()
                .orElseThrow();
        courriers.ecrire(Lettre.a(
                        fait.reste(),
                        "contrat-signe-par-un",
                        "contrat-signe-par-un:" + fait.pret() + ":" + fait.version() + ":" + fait.reste())
                .sur(fait.dossier())
                .avec("qui", signataire.nom())
                .avec("capital", pret.capital())
                .avec("objet", pret.objet()));
    }

    private UsagerId premier(DossierId dossier) {
        return prets.du(dossier)
                .map(pret -> pret.emprunteur())
                .orElseGet(() -> demandes.de(dossier).demandeur());
    }
}
