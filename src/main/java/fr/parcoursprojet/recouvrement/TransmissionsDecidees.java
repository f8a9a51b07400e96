package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.MesureAccordee;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.NatureMesure;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A loan that the commission hands over to the Treasury goes when the séance closes, by the act that an agent has. */
@Component
class TransmissionsDecidees {

    private final Commissions commissions;
    private final Prets prets;
    private final Contentieux contentieux;
    private final Moi moi;
    private final Clock horloge;

    TransmissionsDecidees(Commissions commissions, Prets prets, Contentieux contentieux, Moi moi, Clock horloge) {
        this.commissions = commissions;
        this.prets = prets;
        this.contentieux = contentieux;
        this.moi = moi;
        this.horloge = horloge;
    }

    @EventListener
    void on(MesureAccordee accordee) {
        if (accordee.nature() != NatureMesure.TRANSMISSION) {
            return;
        }
        var pret = prets.du(accordee.dossier()).orElseThrow(() -> new Introuvable("pret"));
        var decidee = commissions.decisions(accordee.dossier()).stream()
                .filter(prise -> prise.seance().equals(accordee.seance()))
                .map(prise -> (MesureDecidee) prise.decision())
                .findFirst()
                .orElseThrow(() -> new Introuvable("decision"));
        contentieux.transmettre(List.of(pret.id()), decidee.motif(), LocalDate.now(horloge), moi.exigerAgent());
    }
}
