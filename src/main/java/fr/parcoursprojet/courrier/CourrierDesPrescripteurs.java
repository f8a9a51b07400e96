package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.prescripteur.ConfirmationDemandee;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.prescripteur.PrescripteurInvite;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Francais;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A prescripteur is invited by the administrator; a person whom they send is asked whether they agree. */
@Component
class CourrierDesPrescripteurs {

    private final Courriers courriers;
    private final Prescripteurs prescripteurs;
    private final PersonnesEnvoyees envoyees;
    private final Usagers usagers;

    CourrierDesPrescripteurs(
            Courriers courriers, Prescripteurs prescripteurs, PersonnesEnvoyees envoyees, Usagers usagers) {
        this.courriers = courriers;
        this.prescripteurs = prescripteurs;
        this.envoyees = envoyees;
        this.usagers = usagers;
    }

    @EventListener
    void invite(PrescripteurInvite fait) {
        var invite = prescripteurs.un(fait.prescripteur());
        courriers.ecrire(Lettre.a(
                        invite.email(),
                        "prescripteur-invite",
                        "prescripteur-invite:" + fait.prescripteur() + ":"
                                + fait.le().toEpochMilli())
                .avec("nom", invite.nom())
                .avec(
                        "jusquAu",
                        Francais.date(invite.jusquAu().atZone(Francais.PARIS).toLocalDate())));
    }

    @EventListener
    void demande(ConfirmationDemandee fait) {
        var envoyee = envoyees.une(fait.envoi());
        if (envoyee.email() == null) {
            return;
        }
        var qui = envoyees.quiEnvoie(envoyee);
        courriers.ecrire(lettre(envoyee.email(), "personne-envoyee:" + fait.envoi())
                .avec("nomComplet", envoyee.nomComplet())
                .avec("qui", qui.nom())
                .avec("structure", qui.structure()));
    }

    /** In the language of somebody who already has an account. */
    private Lettre lettre(Email adresse, String cle) {
        return usagers.parEmail(adresse)
                .map(usager -> Lettre.a(usager, "personne-envoyee", cle))
                .orElseGet(() -> Lettre.a(adresse, "personne-envoyee", cle));
    }
}
