package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Ajournement;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.DecisionPrise;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.ResteParJour;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.MesDossiersDeposes;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.AVous;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.stockage.Coffre;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The decision in plain words, with its letter; a refusal with other ways and remedies (journey 10, R7). */
@Route("espace/decision")
@StyleSheet("commission.css")
@RolesAllowed(Role.Noms.USAGER)
class DecisionView extends PageTelephone implements BeforeEnterObserver {

    private final Commissions commissions;
    private final MesDossiersDeposes dossiers;
    private final Coffre coffre;
    private final Moi moi;
    private String duDossier = "";

    DecisionView(Commissions commissions, MesDossiersDeposes dossiers, Coffre coffre, Moi moi) {
        this.commissions = commissions;
        this.dossiers = dossiers;
        this.coffre = coffre;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var usager = moi.exigerUsager();
        var siens = dossiers.nommes(usager, entree.getLocation().getQueryParameters());
        if (siens.isEmpty()) {
            entree.rerouteToError(NotFoundException.class);
            return;
        }
        vider();
        siens.get().stream()
                .flatMap(demande -> commissions.decisions(demande.id(), usager).stream())
                .max(Comparator.comparing(DecisionPrise::le))
                .ifPresentOrElse(prise -> montrer(prise, usager, siens.get()), this::attendre);
    }

    private void attendre() {
        retour("espace/ma-demande", null);
        titre(getTranslation("commission.decision.attente.titre"));
        ajouter(new EtatVide(getTranslation("commission.decision.attente.phrase")));
    }

    private void montrer(DecisionPrise prise, UsagerId usager, List<Demande> siens) {
        var numero = siens.stream()
                .filter(demande -> demande.id().equals(prise.dossier()))
                .map(demande -> String.valueOf(demande.numero()))
                .findFirst()
                .orElseThrow();
        duDossier = "?dossier=" + numero;
        retour("espace/ma-demande" + duDossier, null);
        switch (prise.decision()) {
            case Accord accord -> oui(accord);
            case MesureDecidee decidee -> mesure(prise, decidee);
            case DecisionDeRefus refus ->
                non(
                        prise,
                        refus,
                        prise.reexamen() ? Optional.empty() : commissions.tropPeuPourVivre(prise.dossier(), usager));
            case Ajournement ajournement -> pasEncore(prise, ajournement);
        }
        fin(prise, numero);
    }

    private void oui(Accord accord) {
        titre(getTranslation("commission.decision.oui." + accord.nature()));
        ajouter(motif(accord.motif()));
        var faits = new Faits();
        if (accord.pret().estPositif()) {
            var mensualites = Mensualites.de(accord.pret(), accord.dureeMois(), accord.unite(), accord.ajustement());
            faits.fait(getTranslation("commission.decision.pret"), Francais.euros(accord.pret()));
            faits.fait(
                    getTranslation("commission.decision.mensualites", mensualites.nombre()),
                    Francais.eurosCourts(mensualites.mensualite()));
            if (mensualites.ajustee()) {
                faits.fait(
                        getTranslation("commission.decision.ajustement." + mensualites.position()),
                        Francais.eurosCourts(mensualites.ajustement()));
            }
            if (accord.differeMois() > 0) {
                faits.fait(
                        getTranslation("commission.decision.premiere"),
                        getTranslation("commission.decision.dansEnviron", accord.differeMois() + 1));
            }
        }
        if (accord.subvention().estPositif()) {
            faits.fait(getTranslation("commission.decision.aide"), Francais.euros(accord.subvention()));
        }
        ajouter(new Carte(faits));
        if (accord.pret().estPositif()) {
            ajouter(suite(Icone.PLUME, "commission.decision.oui.suite", "commission.decision.oui.suitePhrase"));
            enBas(new BarreDuBas(Lien.vers("espace/mon-pret", getTranslation("commission.decision.monPret"))
                    .principal()));
        } else {
            ajouter(suite(Icone.EURO, "commission.decision.aide.suite", "commission.decision.aide.suitePhrase"));
        }
    }

    private void mesure(DecisionPrise prise, MesureDecidee decidee) {
        titre(getTranslation("commission.decision.mesure." + decidee.mesure().nature()));
        ajouter(
                new Paragraph(getTranslation(
                        "commission.decision.mesurePhrase." + decidee.mesure().nature())),
                motif(decidee.motif()));
        if (prise.effet() != null) {
            var apercu = new ApercuDeMesure();
            apercu.montrer(decidee.mesure(), prise.effet());
            ajouter(new Carte(apercu));
        }
        enBas(new BarreDuBas(Lien.vers("espace/mon-pret", getTranslation("commission.decision.monPret"))
                .principal()));
    }

    private void pasEncore(DecisionPrise prise, Ajournement ajournement) {
        titre(getTranslation("commission.decision.ajourne"));
        ajouter(
                new Paragraph(getTranslation(
                        prise.reexamen() ? "commission.decision.pretAjourne" : "commission.decision.ajournePhrase")),
                suite(Icone.CRAYON, getTranslation("commission.decision.manque"), new Paragraph(ajournement.manque())));
        enBas(new BarreDuBas(Lien.vers("espace/messages" + duDossier, getTranslation("commission.decision.ecrire"))
                .icone(Icone.BULLE)
                .principal()));
    }

    private void non(DecisionPrise prise, DecisionDeRefus refus, Optional<ResteParJour> tropPeu) {
        titre(getTranslation(prise.surTransmission() ? "commission.decision.sansTresor" : "commission.decision.non"));
        ajouter(new Paragraph(getTranslation(
                prise.surTransmission()
                        ? "commission.decision.sansTresorPhrase"
                        : prise.reexamen() ? "commission.decision.pretInchange" : "commission.decision.nonPhrase")));
        var pourquoi = Carte.titree(getTranslation("commission.decision.pourquoi"), motif(refus.motif()));
        tropPeu.ifPresent(
                reste -> pourquoi.add(new ResteAVivre(reste.aujourdhui(), reste.pendant(), reste.plancher())));
        ajouter(pourquoi);
        var voies = new UnorderedList(voie(
                Icone.SIGNE,
                refus.autreReponse(),
                getTranslation("commission.decision.voie.parler"),
                "espace/messages" + duDossier));
        if (!prise.reexamen()) {
            voies.add(voie(
                    Icone.REFAIRE,
                    getTranslation("commission.decision.voie.gardees"),
                    getTranslation("commission.decision.voie.redemander"),
                    "espace"));
        }
        voies.addClassNames("card", "voies");
        ajouter(Titre.deux(getTranslation("commission.decision.voies")), voies);
        if (prise.recoursAvant() != null) {
            ajouter(Titre.deux(getTranslation("commission.decision.desaccord")), new Recours(prise.recoursAvant()));
        }
        enBas(new BarreDuBas(Lien.vers("espace/messages" + duDossier, getTranslation("commission.decision.ecrire"))
                .icone(Icone.BULLE)
                .principal()));
    }

    private ListItem voie(Icone icone, String phrase, String titre, String adresse) {
        var nom = new Span(titre);
        nom.addClassName("gras");
        var dessous = new Span(phrase);
        dessous.addClassNames("s", "muted", "bloc");
        var lien = Lien.vers(adresse, "");
        lien.add((Component) icone.dessin(), new Span(nom, dessous), Icone.CHEV.dessin());
        return new ListItem((Component) lien);
    }

    private Section suite(Icone icone, String titre, String phrase) {
        return suite(icone, getTranslation(titre), new Paragraph(getTranslation(phrase)));
    }

    private Section suite(Icone icone, String titre, Paragraph phrase) {
        var carte = new Section(new AVous(icone), new H2(titre), phrase);
        carte.addClassNames("card", "proch");
        return carte;
    }

    private static Paragraph motif(String motif) {
        var paragraphe = new Paragraph(motif);
        paragraphe.setVisible(!motif.isEmpty());
        return paragraphe;
    }

    private void fin(DecisionPrise prise, String numero) {
        var lettre = new PapierEnLigne(coffre, prise.lettre(), getTranslation("commission.decision.lettre"));
        lettre.add((Component) Icone.CHEV.dessin());
        var liens = new UnorderedList(new ListItem((Component) lettre));
        liens.addClassNames("card", "lns", "lettre");
        var entier = new Span(numero + ".");
        entier.addClassName("entier");
        var pied = new Paragraph(
                new Span(getTranslation("commission.decision.pied", Francais.date(prise.le())) + " "), entier);
        pied.addClassNames("s", "muted");
        ajouter(liens, new Div(pied));
    }
}
