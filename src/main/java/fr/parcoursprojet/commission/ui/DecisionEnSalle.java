package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Ajournement;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.Votes;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What the commission decides: the choice, the votes, the reason, one button. */
final class DecisionEnSalle extends Section {

    private final transient Passage passage;
    private final transient Oui oui;
    private final RadioButtonGroup<Choix> choix = new RadioButtonGroup<>();
    private final IntegerField pour = voix("commission.decider.pour");
    private final IntegerField contre = voix("commission.decider.contre");
    private final IntegerField abstention = voix("commission.decider.abstention");
    private final TextArea texte = new TextArea();
    private final TextArea autreReponse = new TextArea(getTranslation("commission.decider.autreReponse"));
    private final Paragraph erreur = new Paragraph();

    DecisionEnSalle(Commissions commissions, Seance seance, Passage passage, Oui oui, boolean ecrit, Runnable suite) {
        this.passage = passage;
        this.oui = oui;
        addClassName("dcn");
        getElement().setAttribute("aria-label", getTranslation("commission.decider.titre"));
        if (!ecrit) {
            add(new H2(getTranslation("commission.decider.titre")));
            add(new Paragraph(
                    passage.decision() == null
                            ? getTranslation("commission.decider.attend." + seance.etat())
                            : Mots.enBref(this, passage.decision())));
            return;
        }
        preparer();
        var rang = passage.rang();
        var dernier = rang == seance.passages().size();
        add(
                choix,
                oui.champs(),
                votes(),
                texte,
                autreReponse,
                erreur,
                Bouton.principal(
                                dernier
                                        ? getTranslation("commission.decider.enregistrer")
                                        : getTranslation("commission.decider.suivant", rang + 1),
                                () -> enregistrer(commissions, seance, suite))
                        .puis(Icone.FLECHE));
        changer();
    }

    private void preparer() {
        choix.setLabel(getTranslation("commission.decider.titre"));
        choix.setItems(oui.choix());
        choix.setItemLabelGenerator(oui::mot);
        choix.addValueChangeListener(change -> changer());
        texte.setMaxLength(2000);
        autreReponse.setMaxLength(2000);
        erreur.addClassName("faute");
        erreur.getElement().setAttribute("role", "alert");
        reprendre();
    }

    /** Shows what was decided, or what is proposed. */
    private void reprendre() {
        oui.reprendre(passage.decision()).ifPresent(choix::setValue);
        pour.setValue(passage.votes().pour());
        contre.setValue(passage.votes().contre());
        abstention.setValue(passage.votes().abstention());
        switch (passage.decision()) {
            case Accord accord -> texte.setValue(accord.motif());
            case MesureDecidee decidee -> texte.setValue(decidee.motif());
            case DecisionDeRefus refus -> {
                choix.setValue(Choix.REFUSER);
                texte.setValue(refus.motif());
                autreReponse.setValue(refus.autreReponse());
            }
            case Ajournement ajournement -> {
                choix.setValue(Choix.AJOURNER);
                texte.setValue(ajournement.manque());
            }
            case null -> {}
        }
    }

    private void changer() {
        var pris = choix.getValue();
        oui.montrer(pris);
        autreReponse.setVisible(pris == Choix.REFUSER);
        texte.setLabel(
                getTranslation(pris == Choix.AJOURNER ? "commission.decider.manque" : "commission.decider.motif"));
        dire("");
    }

    private void enregistrer(Commissions commissions, Seance seance, Runnable suite) {
        if (choix.getValue() == null) {
            dire(getTranslation("commission.decider.choisir"));
            return;
        }
        try {
            commissions.decider(
                    seance.id(),
                    passage.dossier(),
                    decision(),
                    new Votes(nombre(pour), nombre(contre), nombre(abstention)),
                    passage.version());
            suite.run();
        } catch (SaisieInvalide saisie) {
            montrer(saisie);
        }
    }

    private Decision decision() {
        return switch (choix.getValue()) {
            case AJOURNER -> new Ajournement(texte.getValue());
            case REFUSER -> new DecisionDeRefus(texte.getValue(), autreReponse.getValue());
            case ACCORD, AIDE, MESURE -> oui.decision(choix.getValue(), texte.getValue());
        };
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
        return switch (nom) {
            case "motif", "manque" -> texte;
            case "autreReponse" -> autreReponse;
            default -> oui.champ(nom);
        };
    }

    private void dire(String phrase) {
        erreur.setText(phrase);
        erreur.setVisible(!phrase.isEmpty());
    }

    private Div votes() {
        var trois = new Div(pour, contre, abstention);
        trois.addClassName("vt");
        var votes = new Div(new H2(getTranslation("commission.decider.votes")), trois);
        votes.addClassName("votes");
        return votes;
    }

    private IntegerField voix(String cle) {
        var champ = new IntegerField(getTranslation(cle));
        champ.setMin(0);
        champ.setValue(0);
        return champ;
    }

    private static int nombre(IntegerField champ) {
        return champ.getValue() == null ? 0 : Math.max(0, champ.getValue());
    }
}
