package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.AvisExterieurs;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.VoletDInstruction;
import java.time.Clock;
import java.util.List;

/** The tab where the référent understands, proposes and hands over. */
@org.springframework.stereotype.Component
class OngletInstruction implements OngletDossier {

    private final Instructions instructions;
    private final Demandes demandes;
    private final AvisExterieurs avis;
    private final Moi moi;
    private final Clock horloge;
    private final List<VoletDInstruction> volets;

    OngletInstruction(
            Instructions instructions,
            Demandes demandes,
            AvisExterieurs avis,
            Moi moi,
            Clock horloge,
            List<VoletDInstruction> volets) {
        this.instructions = instructions;
        this.avis = avis;
        this.demandes = demandes;
        this.moi = moi;
        this.horloge = horloge;
        this.volets = volets;
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
            var rapport = new VoletRapport(ouvert, instructions, horloge, ecrire);
            var droite = new Div();
            droite.addClassName("in-droite");
            // both scroll on their own: the keyboard reaches them even when nothing in them can be filled in
            droite.getElement().setAttribute("tabindex", "0");
            rapport.getElement().setAttribute("tabindex", "0");
            removeAll();
            add(rapport, droite);
            dessinerDroite(ouvert, rapport, droite, ecrire);
        }

        /** The rapport stays as it is: somebody may be typing in it. */
        private void dessinerDroite(DossierOuvert ouvert, VoletRapport rapport, Div droite, boolean ecrire) {
            var proposition = new VoletProposition(ouvert, instructions, demandes.de(dossier), ecrire);
            var suite = new SuiteInstruction(
                    ouvert,
                    instructions,
                    moi,
                    String.valueOf(demandes.de(dossier).numero()),
                    this::dessiner);
            droite.removeAll();
            volets.forEach(volet -> volet.du(dossier).ifPresent(droite::add));
            // while something lacks the proposal is the work; once all is there, handing over is
            if (ecrire && !instructions.manques(dossier).isEmpty()) {
                droite.add(proposition, suite);
            } else {
                droite.add(suite, proposition);
            }
            if (moi.a(Role.REFERENT)) {
                droite.add(new VoletAvis(avis, dossier, moi, horloge, ecrire));
            }
            rapport.apres(suite::actualiser);
            proposition.apres(() -> dessinerDroite(ouvert, rapport, droite, ecrire));
        }
    }
}
