package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.ModifieParUnAutre;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.socle.ui.EtatEnregistrement;

/** The rapport social in four parts, saved as it is typed. */
final class VoletRapport extends Section {

    private static final int PAUSE_MS = 800;
    private static final int LONGUEUR = 6000;

    private final DossierOuvert ouvert;
    private final Instructions instructions;
    private final EtatEnregistrement etat = new EtatEnregistrement();
    private final TextArea situation;
    private final TextArea projet;
    private final TextArea diagnostic;
    private final TextArea avis;
    private Runnable apres = () -> {};
    private boolean enConflit;

    VoletRapport(DossierOuvert ouvert, Instructions instructions, boolean ecrire) {
        this.ouvert = ouvert;
        this.instructions = instructions;
        addClassName("in-rapport");
        var titre = new H2(getTranslation("instruction.rapport.titre"));
        titre.setId("in-rapport");
        getElement().setAttribute("aria-labelledby", "in-rapport");
        var tete = new Header(titre, etat);
        var rapport = ouvert.instruction().rapport();
        situation = zone("situation", rapport.situation(), ecrire);
        projet = zone("projet", rapport.projet(), ecrire);
        diagnostic = zone("diagnostic", rapport.diagnostic(), ecrire);
        avis = zone("avis", rapport.avis(), ecrire);
        add(tete, situation, projet, diagnostic, avis);
    }

    void apres(Runnable suite) {
        apres = suite;
    }

    private TextArea zone(String nom, String texte, boolean ecrire) {
        var zone = new TextArea(getTranslation("instruction.rapport." + nom));
        zone.setHelperText(getTranslation("instruction.rapport.aide." + nom));
        zone.setMaxLength(LONGUEUR);
        zone.setValue(texte);
        zone.setReadOnly(!ecrire);
        zone.setValueChangeMode(ValueChangeMode.LAZY);
        zone.setValueChangeTimeout(PAUSE_MS);
        zone.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                enregistrer();
            }
        });
        return zone;
    }

    private void enregistrer() {
        if (!enConflit) {
            var dossier = ouvert.instruction().dossier();
            if (ouvert.enregistrer(
                    version -> instructions.enregistrerRapport(dossier, saisi(), version), this::montrer)) {
                etat.enregistre();
                apres.run();
            }
        }
    }

    private RapportSocial saisi() {
        return new RapportSocial(situation.getValue(), projet.getValue(), diagnostic.getValue(), avis.getValue());
    }

    /** Nothing typed is lost: both texts stand, and the agent chooses. */
    private void montrer(ModifieParUnAutre autre) {
        enConflit = true;
        var conflit = new ConflitDeSaisie(autre);
        var sien = autre.actuelle().rapport();
        conflit.comparer("instruction.rapport.situation", situation.getValue(), sien.situation());
        conflit.comparer("instruction.rapport.projet", projet.getValue(), sien.projet());
        conflit.comparer("instruction.rapport.diagnostic", diagnostic.getValue(), sien.diagnostic());
        conflit.comparer("instruction.rapport.avis", avis.getValue(), sien.avis());
        conflit.choix(
                () -> {
                    reprendre(autre, conflit);
                    enregistrer();
                },
                () -> {
                    situation.setValue(sien.situation());
                    projet.setValue(sien.projet());
                    diagnostic.setValue(sien.diagnostic());
                    avis.setValue(sien.avis());
                    reprendre(autre, conflit);
                });
        addComponentAtIndex(1, conflit);
    }

    private void reprendre(ModifieParUnAutre autre, ConflitDeSaisie conflit) {
        ouvert.prendreActe(autre);
        enConflit = false;
        remove(conflit);
    }
}
