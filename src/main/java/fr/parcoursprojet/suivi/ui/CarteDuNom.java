package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.ChangementDeNom;
import fr.parcoursprojet.compte.DemandeDeNom;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.stockage.FichierId;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** What a person is called, was called before, and asks to be called; for those who follow dossiers. */
final class CarteDuNom extends Composite<Div> {

    private final UsagerId usager;
    private final String declare;
    private final String filigrane;
    private final transient Noms noms;
    private final transient Agents agents;
    private final AgentId agent;
    private final LocalDate jour;
    private final transient Runnable change;

    /**
     * A card.
     *
     * @param declare the name they had declared
     * @param filigrane the sentence across the copies of their proofs
     * @param change what follows a change
     */
    CarteDuNom(
            UsagerId usager,
            String declare,
            String filigrane,
            Noms noms,
            Agents agents,
            AgentId agent,
            LocalDate jour,
            Runnable change) {
        this.usager = usager;
        this.declare = declare;
        this.filigrane = filigrane;
        this.noms = noms;
        this.agents = agents;
        this.agent = agent;
        this.jour = jour;
        this.change = change;
        dessiner();
    }

    private void dessiner() {
        var faits = new Faits().fait(getTranslation("suivi.noms.actuel"), noms.affiche(usager, declare));
        var carte = Carte.titree(getTranslation("suivi.noms.titre"), faits);
        carte.addClassName("suivi-nom");
        noms.historique(usager).forEach(fait -> carte.add(ligne(fait)));
        noms.enAttente(usager)
                .ifPresentOrElse(
                        demande -> carte.add(attente(demande)),
                        () -> carte.add(actes(Bouton.second(
                                getTranslation("suivi.noms.changer"),
                                () -> new FicheDuNom(jour, fiche -> {
                                            noms.changer(
                                                    usager,
                                                    fiche.nom(),
                                                    fiche.motif(),
                                                    fiche.le(),
                                                    fiche.preuve(),
                                                    agent);
                                            fait("suivi.noms.fait");
                                        })
                                        .open()))));
        getContent().removeAll();
        getContent().add(carte);
    }

    private Div ligne(ChangementDeNom fait) {
        var detail = new Paragraph(getTranslation(
                "suivi.noms.detail",
                getTranslation("suivi.noms.motif." + fait.motif()) + ", " + Francais.date(fait.le()),
                agents.de(fait.par()).nom()));
        detail.addClassNames("s", "muted");
        return new Div(
                new Paragraph(getTranslation("suivi.noms.avant", fait.ancien().complet())),
                detail,
                preuve(fait.preuve()));
    }

    private Div attente(DemandeDeNom demande) {
        var voulu = demande.voulu().complet();
        return new Div(
                new Paragraph(getTranslation(
                        "suivi.noms.demande",
                        noms.affiche(usager, declare),
                        voulu,
                        getTranslation("suivi.noms.motif." + demande.motif()))),
                preuve(demande.preuve()),
                actes(
                        Bouton.principal(
                                getTranslation("suivi.noms.accepter"),
                                () -> Confirmation.demander(
                                        getTranslation("suivi.noms.accepter"),
                                        getTranslation("suivi.noms.accepterPhrase", voulu),
                                        getTranslation("suivi.noms.accepter"),
                                        () -> {
                                            noms.accepter(usager, jour, agent);
                                            fait("suivi.noms.fait");
                                        })),
                        Bouton.second(
                                getTranslation("suivi.noms.refuser"),
                                () -> new RefusDuNom(raison -> {
                                            noms.refuser(usager, raison, agent);
                                            fait("suivi.noms.refuse");
                                        })
                                        .open())));
    }

    private void fait(String cle) {
        dessiner();
        Annonce.fait(getTranslation(cle));
        change.run();
    }

    private Anchor preuve(FichierId fichier) {
        var lien = new Anchor(
                DownloadHandler.fromInputStream(demande -> {
                            var lu = noms.preuve(usager, fichier, filigrane);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(lu.octets()),
                                    lu.nom(),
                                    lu.type().mime(),
                                    lu.octets().length);
                        })
                        .inline(),
                getTranslation("suivi.noms.preuve"));
        lien.getElement().setAttribute("target", "_blank");
        return lien;
    }

    private static Div actes(Component... boutons) {
        var actes = new Div(boutons);
        actes.addClassName("actes");
        return actes;
    }
}
