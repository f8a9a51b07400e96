package fr.parcoursprojet.courrier;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionPrise;
import fr.parcoursprojet.commission.DossierAccorde;
import fr.parcoursprojet.commission.DossierAjourne;
import fr.parcoursprojet.commission.DossierRefuse;
import fr.parcoursprojet.commission.MesureAccordee;
import fr.parcoursprojet.commission.MesureAjournee;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.MesureRefusee;
import fr.parcoursprojet.commission.NatureMesure;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person receives when a séance closes: the answer in plain words, its letter attached. */
@Component
class CourrierDeCommission {

    private final Courriers courriers;
    private final Commissions commissions;
    private final Demandes demandes;

    CourrierDeCommission(Courriers courriers, Commissions commissions, Demandes demandes) {
        this.courriers = courriers;
        this.commissions = commissions;
        this.demandes = demandes;
    }

    @EventListener
    void accorde(DossierAccorde fait) {
        ecrire("decision-accord", fait.dossier(), fait.seance());
    }

    @EventListener
    void refuse(DossierRefuse fait) {
        ecrire("decision-refus", fait.dossier(), fait.seance());
    }

    @EventListener
    void ajourne(DossierAjourne fait) {
        ecrire("decision-ajournement", fait.dossier(), fait.seance());
    }

    @EventListener
    void accordee(MesureAccordee fait) {
        ecrire(
                fait.nature() == NatureMesure.TRANSMISSION ? "decision-contentieux" : "decision-mesure",
                fait.dossier(),
                fait.seance());
    }

    @EventListener
    void refusee(MesureRefusee fait) {
        ecrire(
                fait.nature() == NatureMesure.TRANSMISSION ? "decision-contentieux" : "decision-mesure-refusee",
                fait.dossier(),
                fait.seance());
    }

    @EventListener
    void ajournee(MesureAjournee fait) {
        ecrire("decision-mesure-ajournee", fait.dossier(), fait.seance());
    }

    private void ecrire(String modele, DossierId dossier, SeanceId seance) {
        var demande = demandes.de(dossier);
        var prise = commissions.decisions(dossier).stream()
                .filter(une -> une.seance().equals(seance))
                .findFirst()
                .orElseThrow();
        courriers.ecrire(lettre(modele, prise)
                .sur(dossier)
                .avec("numero", Objects.requireNonNull(demande.numero()))
                .joindre(new PieceJointe.DuCoffre("decision-" + demande.numero() + ".pdf", prise.lettre())));
    }

    private Lettre lettre(String modele, DecisionPrise prise) {
        var lettre = Lettre.a(
                        demandes.de(prise.dossier()).demandeur(),
                        modele,
                        "decision:" + prise.dossier() + ":" + prise.seance())
                .avec("le", prise.le())
                .avec("decision", prise.decision())
                .avec("oui", prise.decision() instanceof MesureDecidee);
        if (prise.effet() != null) {
            lettre = lettre.avec("effet", prise.effet());
        }
        return prise.recoursAvant() == null ? lettre : lettre.avec("recoursAvant", prise.recoursAvant());
    }
}
