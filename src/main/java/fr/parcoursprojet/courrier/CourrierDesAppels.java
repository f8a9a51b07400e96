package fr.parcoursprojet.courrier;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.rendezvous.RendezVousDAppel;
import fr.parcoursprojet.socle.Email;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What somebody who called and has no dossier receives about their appointment, when they gave an address. */
@Component
class CourrierDesAppels {

    private final Courriers courriers;
    private final LesRendezVous rendezVous;
    private final Appelants appelants;
    private final Agents agents;

    CourrierDesAppels(Courriers courriers, LesRendezVous rendezVous, Appelants appelants, Agents agents) {
        this.courriers = courriers;
        this.rendezVous = rendezVous;
        this.appelants = appelants;
        this.agents = agents;
    }

    @EventListener
    void on(RendezVousDAppel fait) {
        var adresse = appelants.un(fait.appel()).coordonnees().email();
        if (adresse == null) {
            return;
        }
        var lu = rendezVous.de(fait.rendezVous());
        switch (fait.fait()) {
            case PRIS, DEPLACE ->
                courriers.ecrire(lettre(adresse, "rendez-vous-pris", lu)
                        .avec("deplace", fait.fait() == RendezVousDAppel.Fait.DEPLACE)
                        .joindre(PieceJointe.agenda("rendez-vous.ics", rendezVous.ics(lu.id()))));
            case RAPPEL -> courriers.ecrire(lettre(adresse, "rendez-vous-rappel", lu));
            case EXCUSE, ANNULE -> courriers.ecrire(annule(adresse, lu, fait.fait()));
            case MANQUE, MANQUE_DE_SUITE -> courriers.ecrire(lettre(adresse, "rendez-vous-manque", lu));
            case HONORE -> {}
        }
    }

    private Lettre annule(Email adresse, RendezVous lu, RendezVousDAppel.Fait fait) {
        return lettre(adresse, "rendez-vous-annule", lu)
                .avec("parLeService", fait == RendezVousDAppel.Fait.ANNULE)
                .avec("mot", Objects.requireNonNullElse(lu.raison(), ""))
                .joindre(new PieceJointe.Jointe(
                        "rendez-vous.ics",
                        "text/calendar; charset=utf-8; method=CANCEL",
                        rendezVous.ics(lu.id()).getBytes(StandardCharsets.UTF_8)));
    }

    private Lettre lettre(Email adresse, String modele, RendezVous lu) {
        return Lettre.a(adresse, modele, modele + ":" + lu.id() + ":" + lu.sequence())
                .avec("sansCompte", true)
                .avec("agent", agents.de(lu.agent()).nom())
                .avec("creneau", Objects.requireNonNull(lu.creneau()));
    }
}
