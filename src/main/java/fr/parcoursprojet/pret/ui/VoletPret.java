package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.Capacite;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.DemandesDeVersement;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.FinDePret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.ScansDuContrat;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.VersionEcheancier;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.DossierChange;
import fr.parcoursprojet.socle.ui.Remarque;
import java.time.LocalDate;

/** The loan and the grant of a dossier: what they come to, what an agent can do, schedule, versions, ledger. */
@StyleSheet("pret.css")
final class VoletPret extends Div {

    private final DossierId dossier;
    private final transient Prets prets;
    private final transient DemandesDeVersement demandes;
    private final transient Dettes dettes;
    private final transient CoEmprunteurs coEmprunteurs;
    private final transient PapiersDuPret papiers;
    private final transient ScansDuContrat scans;
    private final transient Avenants avenants;
    private final transient Agents agents;
    private final AgentId agent;
    private final LocalDate jour;

    VoletPret(
            DossierId dossier,
            Prets prets,
            DemandesDeVersement demandes,
            Dettes dettes,
            CoEmprunteurs coEmprunteurs,
            PapiersDuPret papiers,
            ScansDuContrat scans,
            Avenants avenants,
            Agents agents,
            AgentId agent,
            LocalDate jour) {
        this.dossier = dossier;
        this.prets = prets;
        this.demandes = demandes;
        this.dettes = dettes;
        this.coEmprunteurs = coEmprunteurs;
        this.papiers = papiers;
        this.scans = scans;
        this.avenants = avenants;
        this.agents = agents;
        this.agent = agent;
        this.jour = jour;
        addClassName("onglet-pret");
        relire();
    }

    /** After an act: the tab, and the header of the dossier above it. */
    private void change() {
        relire();
        DossierChange.dire();
    }

    private void relire() {
        removeAll();
        var gauche = new Div();
        var droite = new Div();
        add(gauche, droite);
        var accorde = prets.du(dossier);
        accorde.ifPresent(pret -> montrer(pret, gauche, droite));
        if (accorde.isPresent() || coEmprunteurs.du(dossier).isPresent()) {
            gauche.add(
                    new CarteDesEmprunteurs(dossier, accorde.orElse(null), coEmprunteurs, prets, agent, this::relire));
        }
        prets.versements(dossier)
                .forEach(versement -> gauche.add(new CarteSubvention(versement, () -> {
                    prets.verser(versement.id(), jour, agent);
                    change();
                })));
    }

    private void montrer(Pret pret, Div gauche, Div droite) {
        var situation = prets.situation(pret.id());
        var versions = prets.versions(pret.id());
        if (pret.etat() == EtatPret.A_SIGNER && prets.capacite(pret.id()) != Capacite.SEULE) {
            gauche.add(Remarque.info(getTranslation("pret.capacite.agent." + prets.capacite(pret.id()))));
        }
        gauche.add(new CarteDuPret(
                situation,
                FinDePret.de(situation, versions).orElse(null),
                demandes.derniere(pret.id())
                        .map(demande -> getTranslation(
                                "pret.volet.demandePar",
                                demande.le(),
                                agents.de(demande.par()).nom()))
                        .orElse(null),
                new ActesDuPret(pret, prets, demandes, papiers, agent, jour, this::change)));
        if (pret.surPapier() && pret.signeLe() != null) {
            gauche.add(new CarteDuScan(pret.id(), scans, agents, agent, this::change));
        }
        if (pret.signeLe() != null) {
            gauche.add(new CarteDesAvenants(pret, avenants, agent, jour, this::change));
        }
        if (VoletDette.concerne(situation)) {
            gauche.add(new VoletDette(situation, dettes, agent, this::change));
        }
        if (pret.etat() == EtatPret.DEBLOQUE && situation.avance().estPositif()) {
            droite.add(new AvanceRecue(
                    situation.avance(),
                    () -> new DemandeDAnticipation(prets, pret.id(), situation.avance(), agent, this::change).open()));
        }
        if (pret.debloqueLe() != null) {
            droite.add(new CarteGrandLivre(prets, situation, agent, this::change));
        }
        droite.add(new CarteEcheancier(
                situation,
                versions,
                this::qui,
                version -> papiers.echeancier(pret.id(), version),
                retouches(situation)));
    }

    /** What an agent may change of the schedule without the commission. */
    private Component[] retouches(Situation situation) {
        var pret = situation.pret();
        return switch (pret.etat()) {
            case DEBLOQUE ->
                new Component[] {
                    Bouton.second(
                            getTranslation("pret.jour.titre"),
                            () -> new DemandeDeJour(prets, pret.id(), agent, this::change).open())
                };
            case SIGNE ->
                new Component[] {
                    Bouton.second(
                            getTranslation("pret.avenant.preparer"),
                            () -> new DemandeDAvenant(avenants, prets, pret.id(), agent, this::change).open())
                };
            case A_SIGNER ->
                new Component[] {
                    Bouton.second(
                            getTranslation("pret.main.titre"),
                            () -> new DemandeALaMain(prets, pret.id(), agent, this::change).open())
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
}
