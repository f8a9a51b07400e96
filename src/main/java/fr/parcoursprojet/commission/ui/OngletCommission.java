package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionPrise;
import fr.parcoursprojet.commission.PretsEnCours;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.stockage.Coffre;

/** The tab of a dossier: where it stands before the commission, what was decided, its letters. */
@org.springframework.stereotype.Component
class OngletCommission implements OngletDossier {

    private final Commissions commissions;
    private final Instructions instructions;
    private final ValidationsEnAmont validations;
    private final PretsEnCours prets;
    private final Coffre coffre;
    private final Moi moi;

    OngletCommission(
            Commissions commissions,
            Instructions instructions,
            ValidationsEnAmont validations,
            PretsEnCours prets,
            Coffre coffre,
            Moi moi) {
        this.commissions = commissions;
        this.instructions = instructions;
        this.validations = validations;
        this.prets = prets;
        this.coffre = coffre;
        this.moi = moi;
    }

    /** The pane; it brings its own look to the page of another module. */
    @StyleSheet("commission.css")
    static final class Volet extends Div {
        private Volet() {
            addClassName("commission-onglet");
        }
    }

    @Override
    public String nom() {
        return "commission";
    }

    @Override
    public int rang() {
        return 70;
    }

    @Override
    public boolean concerne(DossierId dossier) {
        return instructions.trouver(dossier).isPresent();
    }

    @Override
    public Component contenu(DossierId dossier) {
        var volet = new Volet();
        dessiner(volet, dossier);
        return volet;
    }

    private void dessiner(Div volet, DossierId dossier) {
        volet.removeAll();
        var attend = commissions.enAttente(dossier);
        attend.ifPresent(seance -> volet.add(Remarque.info(
                volet.getTranslation("commission.onglet.inscrit", Mots.quand(seance.debut())),
                Lien.vers("agents/commission/" + seance.id(), volet.getTranslation("commission.onglet.voirSeance")))));
        var prises = commissions.decisions(dossier);
        prises.forEach(prise -> volet.add(carte(volet, prise)));
        if (attend.isEmpty() && moi.a(Role.REFERENT)) {
            if (prises.stream()
                    .anyMatch(prise -> prise.decision() instanceof Accord accord
                            && accord.nature().avecPret())) {
                if (prets.court(dossier)) {
                    volet.add(new FormulaireReexamen(commissions, dossier, () -> dessiner(volet, dossier)));
                }
            } else if (instructions.du(dossier).etat() == EtatInstruction.PRESENTEE
                    && commissions.decision(dossier).isEmpty()) {
                volet.add(
                        inscription(volet, dossier),
                        new DemandeUrgente(validations, dossier, () -> dessiner(volet, dossier)));
            }
        }
        if (volet.getComponentCount() == 0) {
            volet.add(new EtatVide(volet.getTranslation("commission.onglet.vide")));
        }
    }

    private Carte carte(Div volet, DecisionPrise prise) {
        var faits = new Faits();
        faits.fait(volet.getTranslation("commission.onglet.seance"), Francais.date(prise.le()));
        if (prise.recoursAvant() != null) {
            faits.fait(volet.getTranslation("commission.onglet.recours"), Francais.date(prise.recoursAvant()));
        }
        return Carte.titree(
                volet.getTranslation("commission.etat." + prise.decision().issue()),
                new Paragraph(Mots.enBref(volet, prise.decision())),
                faits,
                new PapierEnLigne(coffre, prise.lettre(), volet.getTranslation("commission.decision.lettre")));
    }

    private Carte inscription(Div volet, DossierId dossier) {
        var seance = new ChoixDeSeance(commissions);
        return Carte.titree(
                volet.getTranslation("commission.onglet.inscrire"),
                seance,
                Bouton.principal(
                        volet.getTranslation("commission.ordre.inscrire"),
                        () -> seance.getOptionalValue().ifPresent(choisie -> {
                            commissions.inscrire(choisie.id(), dossier);
                            dessiner(volet, dossier);
                        })));
    }
}
