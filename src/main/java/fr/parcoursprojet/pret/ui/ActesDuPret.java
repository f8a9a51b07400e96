package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.DemandesDeVersement;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.MotsDuDepot;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What an agent can do with a loan until its money has left, and its papers. */
final class ActesDuPret extends Div {

    private final transient Prets prets;
    private final transient DemandesDeVersement demandes;
    private final AgentId agent;
    private final LocalDate jour;
    private final transient Runnable ensuite;

    ActesDuPret(
            Pret pret,
            Prets prets,
            DemandesDeVersement demandes,
            PapiersDuPret papiers,
            AgentId agent,
            LocalDate jour,
            Runnable ensuite) {
        this.prets = prets;
        this.demandes = demandes;
        this.agent = agent;
        this.jour = jour;
        this.ensuite = ensuite;
        addClassName("actes");
        if (pret.etat() == EtatPret.SIGNE) {
            verser(pret);
        }
        if (pret.etat() == EtatPret.A_SIGNER) {
            add(scan(pret), premiereDate(pret));
        }
        papier("pret.papiers.contrat", "contrat.pdf", () -> papiers.contrat(pret.id()));
        if (pret.etat() == EtatPret.SIGNE || pret.etat() == EtatPret.DEBLOQUE) {
            papier("pret.papiers.commande", "commande.pdf", () -> papiers.commande(pret.id()));
            papier("pret.papiers.versement", "demande-de-versement.pdf", () -> papiers.versement(pret.id()));
        }
        if (pret.debloqueLe() != null) {
            papier("pret.papiers.attestation", "attestation.pdf", () -> papiers.attestation(pret.id()));
        }
        if (pret.etat() == EtatPret.A_SIGNER || pret.etat() == EtatPret.SIGNE) {
            add(Bouton.danger(
                    getTranslation("pret.volet.sansSuite"),
                    () -> new DemandeDeMotif(
                                    getTranslation("pret.volet.sansSuite"),
                                    getTranslation("pret.volet.sansSuitePhrase"),
                                    motif -> agir(() -> prets.sansSuite(pret.id(), motif, agent)))
                            .open()));
        }
        add(new PreuvesDeSignature(papiers.signatures(pret.id())));
    }

    /** Asked first, then paid; what is next stands out. */
    private void verser(Pret pret) {
        if (demandes.derniere(pret.id()).isPresent()) {
            add(
                    Bouton.principal(getTranslation("pret.volet.debloquer"), () -> debloquer(pret)),
                    Bouton.second(getTranslation("pret.volet.redemander"), () -> demander(pret)));
        } else {
            add(
                    Bouton.principal(getTranslation("pret.volet.demander"), () -> demander(pret)),
                    Bouton.second(getTranslation("pret.volet.debloquer"), () -> debloquer(pret)));
        }
    }

    private void demander(Pret pret) {
        new DemandeDeDate(getTranslation("pret.volet.demander"), jour, le -> {
                    agir(() -> demandes.demander(pret.id(), le, agent));
                    Annonce.fait(getTranslation("pret.volet.demandeFait"));
                })
                .open();
    }

    private void debloquer(Pret pret) {
        Confirmation.demander(
                getTranslation("pret.volet.debloquerTitre", pret.capital()),
                getTranslation("pret.volet.debloquerPhrase"),
                getTranslation("pret.volet.debloquer"),
                () -> {
                    var titre = prets.debloquer(pret.id(), jour, agent);
                    ensuite.run();
                    Annonce.fait(getTranslation("pret.volet.debloqueFait", titre));
                });
    }

    private Bouton premiereDate(Pret pret) {
        return Bouton.second(
                getTranslation("pret.volet.premiere"),
                () -> new DemandeDeDate(
                                getTranslation("pret.volet.premiere"),
                                prets.situation(pret.id())
                                        .echeances()
                                        .getFirst()
                                        .le(),
                                le -> agir(() -> prets.commencerLe(pret.id(), le, agent)))
                        .open());
    }

    private void agir(Runnable action) {
        action.run();
        ensuite.run();
    }

    /** The day is the one written on the paper, not that of the scan. */
    private Div scan(Pret pret) {
        var le = new ChampDate(getTranslation("pret.volet.signeLe"));
        le.setValue(jour);
        var bloc = new Div(le, depot(pret, le));
        bloc.addClassName("scan");
        return bloc;
    }

    private Upload depot(Pret pret, ChampDate le) {
        var depot = new Upload();
        depot.setUploadHandler(UploadHandler.inMemory((fichier, octets) -> {
            deposer(pret, le, fichier.fileName(), octets);
            depot.clearFileList();
        }));
        depot.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", "image/webp");
        depot.setMaxFiles(1);
        depot.setDropAllowed(false);
        depot.setUploadButton(new Button(getTranslation("pret.volet.papier")));
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        return depot;
    }

    /** A scan was chosen; whatever is wrong with the day is said under it, and the file can be chosen again. */
    void deposer(Pret pret, ChampDate le, String fichier, byte[] octets) {
        var signeLe = le.getValue();
        le.erreur(signeLe == null ? getTranslation("pret.saisie.date") : null);
        if (signeLe == null) {
            le.focus();
            return;
        }
        try {
            agir(() -> prets.signerSurPapier(pret.id(), signeLe, fichier, octets, agent));
        } catch (SaisieInvalide aRevoir) {
            var erreur = aRevoir.erreurs().getFirst();
            le.erreur(getTranslation(erreur.cle(), erreur.arguments().toArray()));
            le.focus();
        }
    }

    private void papier(String cle, String fichier, Supplier<byte[]> pdf) {
        var lien = new Anchor(ListePapiers.enLigne(fichier, pdf), getTranslation(cle));
        lien.addClassName("btn");
        lien.getElement().setAttribute("target", "_blank");
        add(lien);
    }
}
