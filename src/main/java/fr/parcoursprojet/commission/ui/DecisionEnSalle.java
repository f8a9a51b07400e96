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
import fr.parcoursprojet.commission.FicheDeSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Report;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.Votes;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the commission decides: the choice, the votes, the reason, one button. */
final class DecisionEnSalle extends Section {

    /** What the référent may tick. */
    enum Choix {
        /** As proposed, with its amounts. */
        ACCORD,
        /** The grant alone. */
        AIDE,
        /** The report of a running loan. */
        REPORT,
        /** Not yet. */
        AJOURNER,
        /** No. */
        REFUSER
    }

    private final FicheDeSeance fiche;
    private final Passage passage;
    private final RadioButtonGroup<Choix> choix = new RadioButtonGroup<>();
    private final ChampMontant pret = new ChampMontant(getTranslation("commission.decider.pret"));
    private final ChampMontant subvention = new ChampMontant(getTranslation("commission.decider.aide"));
    private final IntegerField mois = new IntegerField(getTranslation("commission.decider.mois"));
    private final IntegerField pour = voix("commission.decider.pour");
    private final IntegerField contre = voix("commission.decider.contre");
    private final IntegerField abstention = voix("commission.decider.abstention");
    private final TextArea texte = new TextArea();
    private final TextArea autreReponse = new TextArea(getTranslation("commission.decider.autreReponse"));
    private final Paragraph erreur = new Paragraph();
    private final Div montants = new Div(pret, subvention, mois);

    DecisionEnSalle(
            Commissions commissions,
            Seance seance,
            Passage passage,
            FicheDeSeance fiche,
            boolean ecrit,
            Runnable suite) {
        this.fiche = fiche;
        this.passage = passage;
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
                montants,
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
        choix.setItems(
                passage.reexamen() != null
                        ? List.of(Choix.REPORT, Choix.REFUSER)
                        : propose().pret().estPositif()
                                ? List.of(Choix.ACCORD, Choix.AIDE, Choix.AJOURNER, Choix.REFUSER)
                                : List.of(Choix.AIDE, Choix.AJOURNER, Choix.REFUSER));
        choix.setItemLabelGenerator(un -> getTranslation(
                un == Choix.ACCORD
                        ? "commission.decider.choix.ACCORD." + propose().nature()
                        : "commission.decider.choix." + un));
        choix.addValueChangeListener(change -> changer());
        montants.addClassName("montants");
        mois.setMin(1);
        texte.setMaxLength(2000);
        autreReponse.setMaxLength(2000);
        erreur.addClassName("faute");
        erreur.getElement().setAttribute("role", "alert");
        reprendre();
    }

    /** Shows what was decided, or what is proposed. */
    private void reprendre() {
        pret.setValue(propose().pret());
        subvention.setValue(propose().subvention());
        mois.setValue(Math.max(1, propose().dureeMois()));
        pour.setValue(passage.votes().pour());
        contre.setValue(passage.votes().contre());
        abstention.setValue(passage.votes().abstention());
        switch (passage.decision()) {
            case Accord accord -> {
                choix.setValue(accord.nature().avecPret() ? Choix.ACCORD : Choix.AIDE);
                pret.setValue(accord.pret());
                subvention.setValue(accord.subvention());
                mois.setValue(Math.max(1, accord.dureeMois()));
                texte.setValue(accord.motif());
            }
            case Report report -> {
                choix.setValue(Choix.REPORT);
                texte.setValue(report.motif());
            }
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
        pret.setVisible(pris == Choix.ACCORD);
        mois.setVisible(pris == Choix.ACCORD);
        subvention.setVisible(pris == Choix.ACCORD || pris == Choix.AIDE);
        montants.setVisible(pris == Choix.ACCORD || pris == Choix.AIDE);
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
            case ACCORD -> accord(montant(pret), montant(subvention), nombre(mois));
            case AIDE -> accord(Montant.ZERO, montant(subvention), 0);
            case REPORT -> new Report(Objects.requireNonNull(passage.reexamen()).nombreEcheances(), texte.getValue());
            case AJOURNER -> new Ajournement(texte.getValue());
            case REFUSER -> new DecisionDeRefus(texte.getValue(), autreReponse.getValue());
        };
    }

    private Decision accord(Montant prete, Montant donne, int duree) {
        if (!prete.estPositif() && !donne.estPositif()) {
            throw new SaisieInvalide(List.of(SaisieInvalide.Erreur.de("subvention", "commission.decider.rien")));
        }
        var propose = Proposition.de(
                prete,
                donne,
                Math.max(1, duree),
                propose().unite(),
                propose().ajustement(),
                "",
                propose().sens());
        return new Accord(
                propose.nature(),
                prete,
                donne,
                propose.dureeMois(),
                propose.unite(),
                propose.ajustement(),
                texte.getValue());
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
            case "pret" -> pret;
            case "subvention" -> subvention;
            case "dureeMois" -> mois;
            case "motif", "manque" -> texte;
            case "autreReponse" -> autreReponse;
            default -> null;
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

    private Proposition propose() {
        return Objects.requireNonNull(fiche.proposition(), "presented means proposed");
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

    private static Montant montant(ChampMontant champ) {
        return champ.getValue() == null ? Montant.ZERO : champ.getValue();
    }
}
