package fr.parcoursprojet.pret;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureAccordee;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.socle.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the commission decided for a running loan is written in its ledger and its schedule when the séance closes (R11). */
@Component
class SuiteDesMesures {

    private final Commissions commissions;
    private final Prets prets;
    private final Dettes dettes;
    private final Moi moi;
    private final Clock horloge;

    SuiteDesMesures(Commissions commissions, Prets prets, Dettes dettes, Moi moi, Clock horloge) {
        this.commissions = commissions;
        this.prets = prets;
        this.dettes = dettes;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** Before the others hear it: relances and letters read the loan as it is after. */
    @EventListener
    @Order(0)
    void on(MesureAccordee accordee) {
        var pret = prets.du(accordee.dossier()).orElseThrow(() -> new Introuvable("pret"));
        var decidee = commissions.decisions(accordee.dossier()).stream()
                .filter(prise -> prise.seance().equals(accordee.seance()))
                .map(prise -> (MesureDecidee) prise.decision())
                .findFirst()
                .orElseThrow(() -> new Introuvable("decision"));
        appliquer(pret.id(), decidee, moi.agent().orElse(null));
    }

    private void appliquer(PretId pret, MesureDecidee decidee, @Nullable AgentId agent) {
        var jour = LocalDate.now(horloge);
        switch (decidee.mesure()) {
            case Mesure.Soutien soutien -> dettes.soutenir(pret, soutien.nombre(), decidee.motif(), jour, agent);
            case Mesure.Remise remise ->
                dettes.remettre(pret, remise.part().orElseGet(() -> prets.solde(pret)), decidee.motif(), jour, agent);
            case Mesure.Report report ->
                prets.reechelonner(pret, AmenagementDecide.de(report, prets.arrondi(pret)), decidee.motif(), jour);
            case Mesure.Reechelonnement nouveau ->
                prets.reechelonner(pret, AmenagementDecide.de(nouveau, prets.arrondi(pret)), decidee.motif(), jour);
            // nothing moves in the book: the module of the relances hands the loan over
            case Mesure.Transmission transmission -> {}
        }
    }
}
