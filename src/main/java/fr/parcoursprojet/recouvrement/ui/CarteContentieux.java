package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.AidesOffertes;
import fr.parcoursprojet.recouvrement.Contentieux;
import fr.parcoursprojet.recouvrement.Etape;
import fr.parcoursprojet.recouvrement.HistoriqueDuPret;
import fr.parcoursprojet.recouvrement.TypeEtape;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Remarque;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The loan and the Treasury: where it stands in one sentence, what was done, what may be done next. */
@org.springframework.stereotype.Component
class CarteContentieux {

    private final Contentieux contentieux;
    private final HistoriqueDuPret historiques;
    private final AidesOffertes aides;
    private final AuxMembres membres;
    private final Prets prets;
    private final Agents agents;
    private final Moi moi;
    private final Clock horloge;

    CarteContentieux(
            Contentieux contentieux,
            HistoriqueDuPret historiques,
            AidesOffertes aides,
            AuxMembres membres,
            Prets prets,
            Agents agents,
            Moi moi,
            Clock horloge) {
        this.contentieux = contentieux;
        this.historiques = historiques;
        this.aides = aides;
        this.membres = membres;
        this.prets = prets;
        this.agents = agents;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** Whether there is something to show. */
    boolean concerne(Pret pret) {
        return pret.contentieuxLe() != null
                || !contentieux.etapes(pret.id()).isEmpty()
                || prets.situation(pret.id()).arriere().estPositif();
    }

    /** The card; it calls back when something changed. */
    Carte de(Pret pret, Component ou, Runnable change) {
        var carte = Carte.titree(ou.getTranslation("recouvrement.contentieux.titre"), new Paragraph(phrase(pret, ou)));
        var faites = contentieux.etapes(pret.id());
        if (!faites.isEmpty()) {
            carte.add(liste(faites, ou));
        }
        var actes = new Div();
        actes.addClassName("actes");
        if (pret.contentieuxLe() != null) {
            actes.add(
                    Bouton.second(ou.getTranslation("recouvrement.contentieux.noter"), () -> noter(pret, ou, change))
                            .avec(Icone.CRAYON),
                    Bouton.second(
                                    ou.getTranslation("recouvrement.contentieux.reprendre"),
                                    () -> reprendre(pret, ou, change))
                            .avec(Icone.RETOUR));
        } else if (aRemettre(pret)) {
            if (aides.du(pret.id()).isEmpty()) {
                carte.add(sansAide(ou));
            }
            proposer(pret, carte, actes, ou, change);
            actes.add(Bouton.second(
                            ou.getTranslation("recouvrement.contentieux.remettre"), () -> remettre(pret, ou, change))
                    .avec(Icone.BANQUE));
        }
        actes.add(Fichiers.pdf(
                "historique-" + Objects.requireNonNullElse(pret.titre(), "pret") + ".pdf",
                ou.getTranslation("recouvrement.contentieux.historique"),
                () -> historiques.pdf(pret.id())));
        carte.add(actes);
        return carte;
    }

    /** The commission may be asked, unless it already is. */
    private void proposer(Pret pret, Carte carte, Div actes, Component ou, Runnable change) {
        var attend = membres.attend(pret.dossier());
        attend.ifPresent(seance -> carte.add(Remarque.info(
                ou.getTranslation(
                        "recouvrement.contentieux.inscrit",
                        Francais.date(seance.debut().toLocalDate())),
                Lien.vers(
                        "agents/commission/" + seance.id(),
                        ou.getTranslation("recouvrement.contentieux.voirSeance")))));
        if (attend.isEmpty() && membres.peut()) {
            actes.add(Bouton.second(
                            ou.getTranslation("recouvrement.contentieux.proposer"),
                            () -> membres.proposer(List.of(pret.id()), ou, change))
                    .avec(Icone.GENS));
        }
    }

    private boolean aRemettre(Pret pret) {
        return pret.etat() == EtatPret.DEBLOQUE
                && pret.geleLe() == null
                && prets.situation(pret.id()).arriere().estPositif();
    }

    private String phrase(Pret pret, Component ou) {
        var depuis = pret.contentieuxLe();
        if (depuis != null) {
            return pret.geleLe() == null
                    ? ou.getTranslation("recouvrement.contentieux.enCours", depuis)
                    : ou.getTranslation("recouvrement.contentieux.suspendu", depuis, pret.geleLe());
        }
        return prets.situation(pret.id()).enRetard().stream()
                .findFirst()
                .map(retard -> ou.getTranslation(
                        "recouvrement.contentieux.enRetard",
                        prets.situation(pret.id()).arriere(),
                        retard.le()))
                .orElseGet(() -> ou.getTranslation("recouvrement.contentieux.aucun"));
    }

    /** R11: help first. */
    static Remarque sansAide(Component ou) {
        return Remarque.alerte(ou.getTranslation("recouvrement.contentieux.sansAide"));
    }

    /** Nothing to put it on. */
    static Remarque sansSeance(Component ou) {
        return Remarque.alerte(ou.getTranslation("recouvrement.contentieux.sansSeance"));
    }

    private ListeDeFaits liste(List<Etape> faites, Component ou) {
        var liste = new ListeDeFaits();
        faites.reversed().forEach(etape -> {
            var qui = etape.par() == null ? "" : agents.de(etape.par()).nom();
            var mots = Objects.requireNonNullElse(etape.commentaire(), "");
            liste.fait(
                    ou.getTranslation("recouvrement.etape." + etape.type()),
                    etape.le(),
                    mots.isEmpty() || qui.isEmpty() ? mots + qui : mots + " (" + qui + ")",
                    null);
        });
        return liste;
    }

    private void remettre(Pret pret, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.contentieux.remettre"),
                        ou.getTranslation("recouvrement.contentieux.remettrePhrase"))
                .jour("le", ou.getTranslation("recouvrement.contentieux.le"), LocalDate.now(horloge))
                .mots("motif", ou.getTranslation("recouvrement.contentieux.motif"))
                .demander(
                        ou.getTranslation("recouvrement.contentieux.remettre"),
                        dit -> contentieux.transmettre(
                                List.of(pret.id()), dit.mots("motif"), dit.jour("le"), moi.exigerAgent()),
                        () -> fait(ou, "recouvrement.contentieux.remis", change));
    }

    private void reprendre(Pret pret, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.contentieux.reprendre"),
                        ou.getTranslation("recouvrement.contentieux.reprendrePhrase"))
                .jour("le", ou.getTranslation("recouvrement.contentieux.le"), LocalDate.now(horloge))
                .mots("motif", ou.getTranslation("recouvrement.contentieux.motif"))
                .demander(
                        ou.getTranslation("recouvrement.contentieux.reprendre"),
                        dit -> contentieux.reprendre(pret.id(), dit.mots("motif"), dit.jour("le"), moi.exigerAgent()),
                        () -> fait(ou, "recouvrement.contentieux.repris", change));
    }

    private void noter(Pret pret, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.contentieux.noter"),
                        ou.getTranslation("recouvrement.contentieux.noterPhrase"))
                .choix(
                        "type",
                        ou.getTranslation("recouvrement.contentieux.quoi"),
                        "recouvrement.etape.",
                        Arrays.stream(TypeEtape.values())
                                .filter(TypeEtape::seNote)
                                .toList())
                .jour("le", ou.getTranslation("recouvrement.contentieux.le"), LocalDate.now(horloge))
                .mots("commentaire", ou.getTranslation("recouvrement.contentieux.commentaire"))
                .demander(
                        ou.getTranslation("recouvrement.contentieux.noter"),
                        dit -> contentieux.noter(
                                pret.id(),
                                (TypeEtape) dit.choix("type"),
                                dit.jour("le"),
                                dit.mots("commentaire"),
                                moi.exigerAgent()),
                        () -> fait(ou, "recouvrement.contentieux.note", change));
    }

    private static void fait(Component ou, String cle, Runnable change) {
        Annonce.fait(ou.getTranslation(cle));
        change.run();
    }
}
