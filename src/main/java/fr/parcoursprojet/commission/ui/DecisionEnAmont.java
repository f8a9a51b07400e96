package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.FicheDeSeance;
import fr.parcoursprojet.commission.Urgence;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the holder of a delegation decides: a yes, its amounts, its reason. A no waits for a séance. */
final class DecisionEnAmont extends Section {

    private final transient ValidationsEnAmont validations;
    private final transient Urgence urgence;
    private final transient Runnable suite;
    private final transient OuiALaDemande oui;
    private final RadioButtonGroup<Choix> choix = new RadioButtonGroup<>();
    private final TextArea motif = new TextArea(getTranslation("commission.decider.motif"));
    private final Paragraph erreur = new Paragraph();

    DecisionEnAmont(
            ValidationsEnAmont validations,
            Urgence urgence,
            FicheDeSeance fiche,
            DossierEnSalle dessin,
            Runnable suite) {
        this.validations = validations;
        this.urgence = urgence;
        this.suite = suite;
        this.oui = new OuiALaDemande(
                Objects.requireNonNull(fiche.proposition(), "presented means proposed"),
                ajustee -> validations.apercu(urgence.dossier(), ajustee),
                dessin::ajuster);
        addClassName("dcn");
        getElement().setAttribute("aria-label", getTranslation("commission.decider.titre"));
        var possibles = oui.choix().stream()
                .filter(un -> un == Choix.ACCORD || un == Choix.AIDE)
                .toList();
        choix.setLabel(getTranslation("commission.decider.titre"));
        choix.setItems(possibles);
        choix.setItemLabelGenerator(oui::mot);
        choix.addValueChangeListener(change -> oui.montrer(change.getValue()));
        motif.setMaxLength(2000);
        erreur.addClassName("faute");
        erreur.getElement().setAttribute("role", "alert");
        add(
                choix,
                oui,
                motif,
                new Paragraph(getTranslation("commission.amont.non")),
                erreur,
                Bouton.principal(getTranslation("commission.amont.accorder"), this::demander));
        oui.reprendre(null);
        choix.setValue(possibles.getFirst());
        dire("");
    }

    private void demander() {
        Confirmation.demander(
                getTranslation("commission.amont.question"),
                getTranslation("commission.amont.phrase"),
                getTranslation("commission.amont.accorder"),
                this::accorder);
    }

    private void accorder() {
        motif.setInvalid(false);
        dire("");
        try {
            validations.accorder(urgence.dossier(), (Accord) oui.decision(choix.getValue(), motif.getValue()));
            suite.run();
        } catch (SaisieInvalide saisie) {
            montrer(saisie);
        }
    }

    private void montrer(SaisieInvalide saisie) {
        var phrases = new ArrayList<String>();
        for (var faute : saisie.erreurs()) {
            var phrase = getTranslation(faute.cle(), faute.arguments().toArray());
            var champ = champ(faute.champ());
            if (champ == null) {
                phrases.add(phrase);
            } else {
                champ.setErrorMessage(phrase);
                champ.setInvalid(true);
            }
        }
        dire(String.join(" ", phrases));
    }

    private @Nullable HasValidation champ(String nom) {
        return nom.equals("motif") ? motif : oui.champ(nom);
    }

    private void dire(String phrase) {
        erreur.setText(phrase);
        erreur.setVisible(!phrase.isEmpty());
    }
}
