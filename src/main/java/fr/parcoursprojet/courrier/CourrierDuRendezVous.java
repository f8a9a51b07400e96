package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.rendezvous.CreneauxProposes;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RappelDeRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.rendezvous.RendezVousAnnule;
import fr.parcoursprojet.rendezvous.RendezVousExcuse;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.rendezvous.RendezVousManque;
import fr.parcoursprojet.rendezvous.RendezVousPris;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person receives about an appointment: the choice, the date for their calendar, the reminder, another chance. */
@Component
class CourrierDuRendezVous {

    private final Courriers courriers;
    private final LesRendezVous rendezVous;
    private final Demandes demandes;
    private final Agents agents;

    CourrierDuRendezVous(Courriers courriers, LesRendezVous rendezVous, Demandes demandes, Agents agents) {
        this.courriers = courriers;
        this.rendezVous = rendezVous;
        this.demandes = demandes;
        this.agents = agents;
    }

    @EventListener
    void proposes(CreneauxProposes fait) {
        courriers.ecrire(lettre("rendez-vous-propose", fait.rendezVous()));
    }

    @EventListener
    void pris(RendezVousPris fait) {
        courriers.ecrire(lettre("rendez-vous-pris", fait.rendezVous())
                .avec("deplace", fait.deplace())
                .joindre(PieceJointe.agenda("rendez-vous.ics", agenda(fait.rendezVous()))));
    }

    @EventListener
    void rappele(RappelDeRendezVous fait) {
        courriers.ecrire(lettre("rendez-vous-rappel", fait.rendezVous()));
    }

    @EventListener
    void excuse(RendezVousExcuse fait) {
        courriers.ecrire(annule(fait.rendezVous()).avec("parLeService", false).avec("mot", ""));
    }

    @EventListener
    void annule(RendezVousAnnule fait) {
        var mot = rendezVous.de(fait.rendezVous()).raison();
        courriers.ecrire(annule(fait.rendezVous()).avec("parLeService", true).avec("mot", mot == null ? "" : mot));
    }

    private Lettre annule(RendezVousId id) {
        return lettre("rendez-vous-annule", id)
                .joindre(new PieceJointe.Jointe(
                        "rendez-vous.ics",
                        "text/calendar; charset=utf-8; method=CANCEL",
                        agenda(id).getBytes(StandardCharsets.UTF_8)));
    }

    @EventListener
    void manque(RendezVousManque fait) {
        courriers.ecrire(lettre("rendez-vous-manque", fait.rendezVous()));
    }

    private Lettre lettre(String modele, RendezVousId id) {
        var lu = rendezVous.de(id);
        var lettre = Lettre.a(demandes.de(lu.duDossier()).demandeur(), modele, modele + ":" + id + ":" + lu.sequence())
                .sur(lu.duDossier())
                .avec("agent", agents.de(lu.agent()).nom());
        return lu.creneau() == null ? lettre : lettre.avec("creneau", creneau(lu));
    }

    private String agenda(RendezVousId id) {
        var demandeur = demandes.de(rendezVous.de(id).duDossier()).demandeur();
        return courriers.langue(demandeur).pendant(() -> rendezVous.ics(id));
    }

    private static Object creneau(RendezVous lu) {
        return Objects.requireNonNull(lu.creneau());
    }
}
