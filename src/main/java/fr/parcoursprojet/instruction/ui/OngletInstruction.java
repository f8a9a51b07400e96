package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.OngletDossier;

/** The tab where the référent understands, proposes and hands over. */
@org.springframework.stereotype.Component
class OngletInstruction implements OngletDossier {

    private final Instructions instructions;
    private final Demandes demandes;
    private final Moi moi;

    OngletInstruction(Instructions instructions, Demandes demandes, Moi moi) {
        this.instructions = instructions;
        this.demandes = demandes;
        this.moi = moi;
    }

    @Override
    public String nom() {
        return "instruction";
    }

    @Override
    public int rang() {
        return 60;
    }

    @Override
    public boolean concerne(DossierId dossier) {
        return instructions.trouver(dossier).isPresent();
    }

    @Override
    public Component contenu(DossierId dossier) {
        return new Volets(dossier);
    }

    /** Rapport at the left, proposal at the right; drawn again when the state changes. */
    @StyleSheet("instruction.css")
    private final class Volets extends Div {

        private final DossierId dossier;

        Volets(DossierId dossier) {
            this.dossier = dossier;
            addClassName("instruction");
            dessiner();
        }

        private void dessiner() {
            var ouvert = new DossierOuvert(instructions.du(dossier));
            var ecrire = moi.a(Role.REFERENT) && ouvert.instruction().etat() == EtatInstruction.EN_COURS;
            removeAll();
            var rapport = new VoletRapport(ouvert, instructions, ecrire);
            var proposition = new VoletProposition(ouvert, instructions, demandes.de(dossier), ecrire);
            var suite = new SuiteInstruction(ouvert, instructions, moi, this::dessiner);
            // while something lacks the proposal is the work; once all is there, handing over is
            var droite = ecrire && !instructions.manques(dossier).isEmpty()
                    ? new Div(proposition, suite)
                    : new Div(suite, proposition);
            droite.addClassName("in-droite");
            // both scroll on their own: the keyboard reaches them even when nothing in them can be filled in
            droite.getElement().setAttribute("tabindex", "0");
            rapport.getElement().setAttribute("tabindex", "0");
            rapport.apres(suite::actualiser);
            proposition.apres(this::dessiner);
            add(rapport, droite);
        }
    }
}
