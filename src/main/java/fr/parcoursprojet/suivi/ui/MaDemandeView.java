package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.PhrasePublique;
import fr.parcoursprojet.suivi.Phrases;
import jakarta.annotation.security.RolesAllowed;

/** One sentence first: what happens, who acts, by when. Then what comes next, and what happened (journey 10). */
@Route("espace/ma-demande")
@StyleSheet("suivi.css")
@RolesAllowed(Role.Noms.USAGER)
class MaDemandeView extends PageTelephone implements BeforeEnterObserver {

    private final MesDossiers dossiers;
    private final Phrases phrases;
    private final Chronologie chronologie;
    private final FaitsEnFrise frises;
    private final Instructions instructions;
    private final Demandes demandes;
    private final Delais delais;
    private final Moi moi;

    MaDemandeView(
            MesDossiers dossiers,
            Phrases phrases,
            Chronologie chronologie,
            FaitsEnFrise frises,
            Instructions instructions,
            Demandes demandes,
            Delais delais,
            Moi moi) {
        this.dossiers = dossiers;
        this.phrases = phrases;
        this.chronologie = chronologie;
        this.frises = frises;
        this.instructions = instructions;
        this.demandes = demandes;
        this.delais = delais;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var adresse = entree.getLocation().getQueryParameters();
        var choisi = dossiers.choisi(adresse);
        if (choisi.isPresent()) {
            montrer(choisi.get());
        } else if (adresse.getParameters().isEmpty()) {
            entree.forwardTo("espace");
        } else {
            entree.rerouteToError(NotFoundException.class);
        }
    }

    private void montrer(Demande demande) {
        vider();
        titre(getTranslation("suivi.maDemande.titre"));
        var phrase = phrases.de(demande.id(), moi.exigerUsager());
        var mots = new Paragraph(getTranslation(phrase.cle(), phrase.arguments().toArray()));
        mots.addClassName("suivi-phrase");
        ajouter(mots);
        reponseDuService(demande);
        ajouter(Titre.deux(getTranslation("suivi.maDemande.passe")), frise(demande, phrase));
        ajouter(dossier(demande));
        ajouter(liens(demande));
        phrase.suite()
                .ifPresentOrElse(
                        suite -> enBas(new BarreDuBas(
                                Lien.vers(dossiers.adresse(suite.adresse(), demande), getTranslation(suite.cle()))
                                        .principal()
                                        .iconeFin(Icone.FLECHE))),
                        () -> enBas(new BarreDuBas(Lien.vers(
                                        dossiers.adresse("espace/messages", demande),
                                        getTranslation("suivi.maDemande.ecrire"))
                                .principal()
                                .icone(Icone.MAIL))));
    }

    /** R7: the reason, the remedies and another answer, in full. */
    private void reponseDuService(Demande demande) {
        instructions
                .trouver(demande.id())
                .map(fr.parcoursprojet.instruction.Instruction::classement)
                .filter(classement -> !classement.motif().isBlank())
                .ifPresent(classement -> ajouter(
                        new H2(getTranslation("suivi.maDemande.pourquoi")),
                        new Paragraph(classement.motif()),
                        new H2(getTranslation("suivi.maDemande.autreReponse")),
                        new Paragraph(classement.autreReponse()),
                        new H2(getTranslation("suivi.maDemande.recours")),
                        new Paragraph(classement.recours())));
    }

    private Frise frise(Demande demande, PhrasePublique phrase) {
        var frise = new Frise();
        var avant = demande.decisionImplicite();
        var attend = phrases.etat(demande.id(), moi.exigerUsager())
                .filter(etat -> etat.attendUneDecision())
                .isPresent();
        if (phrase.aVous() && phrase.suite().isPresent()) {
            frise.prochain(
                    Icone.FLECHE, getTranslation(phrase.suite().get().cle()), getTranslation("suivi.maDemande.aVous"));
        } else if (attend && avant != null) {
            frise.prochain(
                    Icone.HORLOGE,
                    getTranslation("suivi.maDemande.reponse"),
                    getTranslation("suivi.maDemande.avant", delais.date(avant)));
        }
        return frises.publique(frise, chronologie.publique(demande.id()));
    }

    private Carte dossier(Demande demande) {
        var faits = new Faits()
                .fait(getTranslation("suivi.resume.numero"), String.valueOf(demande.numero()))
                .fait(
                        getTranslation("suivi.resume.projet"),
                        String.valueOf(demande.projet().objet()));
        var deposee = demande.deposeeLe();
        if (deposee != null) {
            faits.fait(getTranslation("suivi.resume.depot"), delais.date(deposee));
        }
        return Carte.titree(
                getTranslation("suivi.maDemande.dossier"),
                faits,
                Lien.vers("espace/recu/" + demande.numero(), getTranslation("suivi.maDemande.recu"))
                        .icone(Icone.RECU));
    }

    private com.vaadin.flow.component.html.Div liens(Demande demande) {
        var liens = new com.vaadin.flow.component.html.Div();
        liens.addClassName("suivi-liens");
        dossiers.autres(demande)
                .forEach(autre -> liens.add(Lien.vers(
                        dossiers.adresse("espace/ma-demande", autre),
                        getTranslation("suivi.maDemande.autre", String.valueOf(autre.numero())))));
        var retirable = phrases.etat(demande.id(), moi.exigerUsager())
                .filter(etat -> etat.attendUneDecision())
                .isPresent();
        if (retirable) {
            liens.add(Lien.vers(
                            "espace/emprunter-a-deux?dossier=" + demande.id().valeur(),
                            getTranslation("suivi.maDemande.aDeux"))
                    .icone(Icone.GENS));
            liens.add(Bouton.discret(
                    getTranslation("suivi.maDemande.retirer"),
                    () -> Confirmation.demander(
                            getTranslation("suivi.maDemande.retirer.titre"),
                            getTranslation("suivi.maDemande.retirer.phrase"),
                            getTranslation("suivi.maDemande.retirer.oui"),
                            () -> retirer(demande))));
        }
        return liens;
    }

    private void retirer(Demande demande) {
        try {
            demandes.retirer(demande.id(), moi.exigerUsager());
            Annonce.fait(getTranslation("suivi.maDemande.retiree"));
            getUI().ifPresent(ui -> ui.navigate("espace/ma-demande", MesDossiers.nomme(demande)));
        } catch (Refus impossible) {
            Annonce.refus(getTranslation(impossible.cle(), impossible.arguments()));
        }
    }
}
