package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.recouvrement.Canaux;
import fr.parcoursprojet.recouvrement.Depart;
import fr.parcoursprojet.recouvrement.Pause;
import fr.parcoursprojet.recouvrement.Pauses;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.List;

/** What left about a loan, whether it is held, how the person is reached; and what the référent can change of it. */
@org.springframework.stereotype.Component
class CarteDesRelances {

    private final Recouvrement recouvrement;
    private final Pauses pauses;
    private final Canaux canaux;
    private final Agents agents;
    private final Moi moi;

    CarteDesRelances(Recouvrement recouvrement, Pauses pauses, Canaux canaux, Agents agents, Moi moi) {
        this.recouvrement = recouvrement;
        this.pauses = pauses;
        this.canaux = canaux;
        this.agents = agents;
        this.moi = moi;
    }

    /** Whether there is something to show. */
    boolean concerne(Pret pret) {
        return !recouvrement.departs(pret.id()).isEmpty()
                || !recouvrement.relances(pret.id()).isEmpty();
    }

    /** The card; it calls back when something changed. */
    Carte de(Pret pret, Component ou, Runnable change) {
        var carte = Carte.titree(ou.getTranslation("recouvrement.relances.titre"));
        var toutes = pauses.du(pret.id());
        toutes.stream().filter(Pause::enCours).forEach(pause -> carte.add(enPause(pause, ou)));
        recouvrement
                .prochaine(pret.id())
                .ifPresent(prevue -> carte.add(new Paragraph(ou.getTranslation(
                        "recouvrement.relances.prochaine",
                        ou.getTranslation("recouvrement.niveau." + prevue.niveau()),
                        prevue.auPlusTot()))));
        if (pret.etat() == EtatPret.DEBLOQUE) {
            carte.add(discret(ou.getTranslation(
                    canaux.parLettre(pret.id())
                            ? "recouvrement.relances.parLettre"
                            : "recouvrement.relances.parCourriel")));
            if (moi.a(Role.REFERENT) && pret.geleLe() == null && pret.contentieuxLe() == null) {
                carte.add(actes(pret, toutes, ou, change));
            }
        }
        carte.add(partis(recouvrement.departs(pret.id()), ou));
        toutes.stream().filter(pause -> !pause.enCours()).forEach(pause -> carte.add(finie(pause, ou)));
        return carte;
    }

    /** The courtesies, one a month and of no consequence, are folded. */
    private static Component partis(List<Depart> departs, Component ou) {
        var courtoisies = departs.stream()
                .filter(depart -> depart.niveau() == NiveauDeRelance.COURTOISIE)
                .toList();
        var relances =
                departs.stream().filter(depart -> !courtoisies.contains(depart)).toList();
        var partis = new Div(
                relances.isEmpty()
                        ? discret(ou.getTranslation("recouvrement.relances.rien"))
                        : new TableDesDeparts(relances));
        if (!courtoisies.isEmpty()) {
            partis.add(new NativeDetails(
                    ou.getTranslation("recouvrement.relances.courtoisies", courtoisies.size()),
                    new TableDesDeparts(courtoisies)));
        }
        return partis;
    }

    private Div actes(Pret pret, List<Pause> toutes, Component ou, Runnable change) {
        var parLettre = canaux.parLettre(pret.id());
        var pause = toutes.stream().anyMatch(Pause::enCours)
                ? Bouton.second(ou.getTranslation("recouvrement.relances.reprendre"), () -> {
                            pauses.lever(pret.id(), moi.exigerAgent());
                            Annonce.fait(ou.getTranslation("recouvrement.relances.reprises"));
                            change.run();
                        })
                        .avec(Icone.TOUR)
                : Bouton.second(
                                ou.getTranslation("recouvrement.relances.pause"),
                                () -> new DemandeDePause((motif, jusquAu) -> {
                                            pauses.poser(pret.id(), motif, jusquAu, moi.exigerAgent());
                                            Annonce.fait(ou.getTranslation("recouvrement.relances.enPause"));
                                            change.run();
                                        })
                                        .open())
                        .avec(Icone.PAUSE);
        var canal = Bouton.discret(
                ou.getTranslation(
                        parLettre ? "recouvrement.relances.versCourriel" : "recouvrement.relances.versLettre"),
                () -> {
                    canaux.choisir(pret.id(), !parLettre, moi.exigerAgent());
                    change.run();
                });
        var actes = new Div(pause, canal);
        actes.addClassName("actes");
        return actes;
    }

    private Remarque enPause(Pause pause, Component ou) {
        return new Remarque(
                Ton.ALERTE,
                Icone.PAUSE,
                ou.getTranslation(
                        "recouvrement.relances.pauseEnCours",
                        pause.jusquAu(),
                        pause.motif(),
                        agents.de(pause.par()).nom()));
    }

    private Paragraph finie(Pause pause, Component ou) {
        var levee = pause.leveePar();
        var fin = pause.finieLe();
        return discret(ou.getTranslation(
                levee == null ? "recouvrement.relances.pauseFinie" : "recouvrement.relances.pauseLevee",
                pause.du(),
                levee == null || fin == null ? pause.jusquAu() : fin,
                pause.motif(),
                agents.de(levee == null ? pause.par() : levee).nom()));
    }

    private static Paragraph discret(String phrase) {
        var ligne = new Paragraph(phrase);
        ligne.addClassNames("s", "muted");
        return ligne;
    }
}
