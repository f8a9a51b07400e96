package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.EtatVersement;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.Versement;
import fr.parcoursprojet.pret.VersionEcheancier;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Faits;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The loan and the grant of a dossier: what they come to, what an agent can do, schedule, versions, ledger. */
@StyleSheet("pret.css")
final class VoletPret extends Div {

    private final DossierId dossier;
    private final transient Prets prets;
    private final transient PapiersDuPret papiers;
    private final transient Agents agents;
    private final AgentId agent;
    private final LocalDate jour;

    VoletPret(DossierId dossier, Prets prets, PapiersDuPret papiers, Agents agents, AgentId agent, LocalDate jour) {
        this.dossier = dossier;
        this.prets = prets;
        this.papiers = papiers;
        this.agents = agents;
        this.agent = agent;
        this.jour = jour;
        addClassName("onglet-pret");
        relire();
    }

    private void relire() {
        removeAll();
        var gauche = new Div();
        var droite = new Div();
        add(gauche, droite);
        prets.du(dossier).ifPresent(pret -> {
            var situation = prets.situation(pret.id());
            gauche.add(resume(situation));
            if (pret.etat() == EtatPret.DEBLOQUE && situation.avance().estPositif()) {
                droite.add(new AvanceRecue(
                        situation.avance(),
                        () -> new DemandeDAnticipation(prets, pret.id(), situation.avance(), agent, this::relire)
                                .open()));
            }
            if (pret.debloqueLe() != null) {
                droite.add(new CarteGrandLivre(prets, situation, agent, this::relire));
            }
            droite.add(new CarteEcheancier(
                    situation,
                    prets.versions(pret.id()),
                    this::qui,
                    version -> papiers.echeancier(pret.id(), version),
                    retouches(situation)));
        });
        prets.versements(dossier).forEach(versement -> gauche.add(subvention(versement)));
    }

    /** What an agent may change of the schedule without the commission. */
    private Component[] retouches(Situation situation) {
        var pret = situation.pret();
        return switch (pret.etat()) {
            case DEBLOQUE ->
                new Component[] {
                    Bouton.second(
                            getTranslation("pret.jour.titre"),
                            () -> new DemandeDeJour(prets, pret.id(), agent, this::relire).open())
                };
            case A_SIGNER, SIGNE ->
                new Component[] {
                    Bouton.second(
                            getTranslation("pret.main.titre"),
                            () -> new DemandeALaMain(prets, pret.id(), agent, this::relire).open())
                };
            default -> new Component[0];
        };
    }

    private String qui(VersionEcheancier version) {
        if (version.decidePar() != null) {
            return agents.de(version.decidePar()).nom();
        }
        return getTranslation(version.parLaCommission() ? "pret.version.commission" : "pret.version.paiement");
    }

    private Carte resume(Situation situation) {
        var pret = situation.pret();
        var faits = new Faits()
                .fait(
                        getTranslation("pret.volet.etat"),
                        getTranslation("pret.etat." + pret.etat().name()))
                .fait(getTranslation("pret.liste.prete"), Francais.euros(pret.capital()))
                .fait(getTranslation("pret.liste.reste"), Francais.euros(situation.resteDu()));
        if (situation.arriere().estPositif()) {
            faits.fait(getTranslation("pret.volet.arriere"), Francais.euros(situation.arriere()));
        }
        if (situation.tropPercu().estPositif()) {
            faits.fait(getTranslation("pret.volet.tropPercu"), Francais.euros(situation.tropPercu()));
        }
        fait(faits, "pret.liste.reference", pret.titre());
        date(faits, "pret.volet.accorde", pret.accordeLe());
        date(faits, pret.surPapier() ? "pret.volet.signePapier" : "pret.volet.signe", pret.signeLe());
        date(faits, "pret.volet.debloque", pret.debloqueLe());
        date(faits, "pret.volet.soldeLe", pret.soldeLe());
        fait(faits, "pret.volet.motif", pret.motifSansSuite());
        if (pret.annonce() != null) {
            faits.fait(getTranslation("pret.volet.annonce"), Francais.euros(pret.annonce()));
        }
        return Carte.titree(getTranslation("pret.volet.titre"), faits, actes(pret));
    }

    private Div actes(Pret pret) {
        var actes = new Div();
        actes.addClassName("actes");
        if (pret.etat() == EtatPret.SIGNE) {
            actes.add(Bouton.principal(
                    getTranslation("pret.volet.debloquer"),
                    () -> Confirmation.demander(
                            getTranslation("pret.volet.debloquerTitre", pret.capital()),
                            getTranslation("pret.volet.debloquerPhrase"),
                            getTranslation("pret.volet.debloquer"),
                            () -> debloquer(pret))));
        }
        if (pret.etat() == EtatPret.A_SIGNER) {
            actes.add(
                    scan(pret),
                    Bouton.second(
                            getTranslation("pret.volet.premiere"),
                            () -> new DemandeDeDate(
                                            getTranslation("pret.volet.premiere"),
                                            prets.situation(pret.id())
                                                    .echeances()
                                                    .getFirst()
                                                    .le(),
                                            le -> agir(() -> prets.commencerLe(pret.id(), le, agent)))
                                    .open()));
        }
        actes.add(papier("pret.papiers.contrat", "contrat.pdf", () -> papiers.contrat(pret.id())));
        if (pret.etat() == EtatPret.SIGNE || pret.etat() == EtatPret.DEBLOQUE) {
            actes.add(papier("pret.papiers.commande", "commande.pdf", () -> papiers.commande(pret.id())));
        }
        if (pret.debloqueLe() != null) {
            actes.add(papier("pret.papiers.attestation", "attestation.pdf", () -> papiers.attestation(pret.id())));
        }
        if (pret.etat() == EtatPret.A_SIGNER || pret.etat() == EtatPret.SIGNE) {
            actes.add(Bouton.danger(
                    getTranslation("pret.volet.sansSuite"),
                    () -> new DemandeDeMotif(
                                    getTranslation("pret.volet.sansSuite"),
                                    getTranslation("pret.volet.sansSuitePhrase"),
                                    motif -> agir(() -> prets.sansSuite(pret.id(), motif, agent)))
                            .open()));
        }
        return actes;
    }

    private void debloquer(Pret pret) {
        var titre = prets.debloquer(pret.id(), jour, agent);
        relire();
        Annonce.fait(getTranslation("pret.volet.debloqueFait", titre));
    }

    private void agir(Runnable action) {
        action.run();
        relire();
    }

    private Upload scan(Pret pret) {
        var depot = new Upload();
        depot.setUploadHandler(UploadHandler.inMemory((fichier, octets) ->
                agir(() -> prets.signerSurPapier(pret.id(), jour, fichier.fileName(), octets, agent))));
        depot.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", "image/webp");
        depot.setMaxFiles(1);
        depot.setDropAllowed(false);
        depot.setUploadButton(new Button(getTranslation("pret.volet.papier")));
        depot.setI18n(MotsDuDepot.enFrancais(this::getTranslation));
        return depot;
    }

    private Carte subvention(Versement versement) {
        var faits = new Faits()
                .fait(getTranslation("pret.apercu.montant"), Francais.euros(versement.montant()))
                .fait(
                        getTranslation("pret.volet.etat"),
                        getTranslation("pret.versement." + versement.etat().name()));
        date(faits, "pret.volet.accorde", versement.accordeLe());
        date(faits, "pret.volet.verse", versement.verseLe());
        var carte = Carte.titree(getTranslation("pret.volet.subvention"), faits);
        if (versement.etat() == EtatVersement.A_VERSER) {
            carte.add(Bouton.second(
                    getTranslation("pret.volet.verser"), () -> agir(() -> prets.verser(versement.id(), jour, agent))));
        }
        return carte;
    }

    private Component papier(String cle, String fichier, Supplier<byte[]> pdf) {
        var lien = new Anchor(ListePapiers.enLigne(fichier, pdf), getTranslation(cle));
        lien.addClassName("btn");
        lien.getElement().setAttribute("target", "_blank");
        return lien;
    }

    private void fait(Faits faits, String cle, @Nullable String valeur) {
        if (valeur != null) {
            faits.fait(getTranslation(cle), valeur);
        }
    }

    private void date(Faits faits, String cle, @Nullable LocalDate le) {
        if (le != null) {
            faits.fait(getTranslation(cle), Francais.date(le));
        }
    }
}
