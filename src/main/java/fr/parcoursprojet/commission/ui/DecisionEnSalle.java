package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Ajournement;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the commission decides: who may, the choice, the reason, the vote when somebody asks for it, one button. */
final class DecisionEnSalle extends Section {

    private final transient Commissions commissions;
    private final transient Seance seance;
    private transient Passage passage;
    private final transient Oui oui;
    private final RadioButtonGroup<Choix> choix = new RadioButtonGroup<>();
    private final TextArea texte = new TextArea();
    private final TextArea autreReponse = new TextArea(getTranslation("commission.decider.autreReponse"));
    private final VotesEnSalle votes;
    private final Paragraph votants = new Paragraph();
    private final Paragraph erreur = new Paragraph();

    /**
     * @param deporter notes who stands aside, and gives the passage back
     * @param suite shows another dossier, or this one anew
     */
    DecisionEnSalle(
            Commissions commissions,
            Seance seance,
            Passage passage,
            Oui oui,
            boolean ecrit,
            Function<Set<AgentId>, Passage> deporter,
            Consumer<Passage> suite) {
        this.commissions = commissions;
        this.seance = seance;
        this.passage = passage;
        this.oui = oui;
        this.votes = new VotesEnSalle(passage.votes());
        addClassName("dcn");
        getElement().setAttribute("aria-label", getTranslation("commission.decider.titre"));
        votants.getElement().setAttribute("role", "status");
        if (!ecrit) {
            add(new H2(getTranslation("commission.decider.titre")));
            add(new Paragraph(
                    passage.decision() == null
                            ? getTranslation("commission.decider.attend." + seance.etat())
                            : Mots.enBref(this, passage.decision())));
            add(votants);
            compter(seance.presents());
            return;
        }
        preparer();
        var rang = passage.rang();
        var dernier = rang == seance.passages().size();
        add(
                votants,
                choix,
                oui.champs(),
                texte,
                autreReponse,
                votes,
                new DeportsEnSalle(
                        commissions.membres(), passage, true, ecartes -> reprendre(deporter.apply(ecartes), suite)),
                erreur,
                Bouton.principal(
                                dernier
                                        ? getTranslation("commission.decider.enregistrer")
                                        : getTranslation("commission.decider.suivant", rang + 1),
                                () -> enregistrer(suite))
                        .puis(Icone.FLECHE));
        changer();
        compter(seance.presents());
    }

    /** Says who may decide now, when it is not everybody. */
    void compter(Set<AgentId> presents) {
        var quorum = commissions.quorum(seance.id());
        var nombre = passage.votants(presents);
        var ouverte = seance.etat() == EtatSeance.OUVERTE;
        var perdu = ouverte && nombre < quorum;
        votants.setText(getTranslation(
                presents.size() < quorum
                        ? "commission.decider.sansQuorum"
                        : perdu ? "commission.decider.sansQuorumDeport" : "commission.decider.votants",
                nombre,
                quorum));
        votants.setClassName("faute", perdu);
        votants.setVisible(perdu || ouverte && nombre < presents.size());
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

    /** Somebody stands aside: nothing typed is lost, unless the decision fell with them. */
    private void reprendre(Passage relu, Consumer<Passage> suite) {
        var tombee = relu.etat() != passage.etat();
        passage = relu;
        if (tombee) {
            Annonce.fait(getTranslation("commission.deport.aReprendre"));
            suite.accept(relu);
        } else {
            compter(commissions.de(seance.id()).presents());
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

    private void enregistrer(Consumer<Passage> suite) {
        if (choix.getValue() == null) {
            dire(getTranslation("commission.decider.choisir"));
            return;
        }
        texte.setInvalid(false);
        autreReponse.setInvalid(false);
        votes.dire("");
        try {
            suite.accept(
                    commissions.decider(seance.id(), passage.dossier(), decision(), votes.votes(), passage.version()));
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
            if (faute.champ().equals("votes")) {
                votes.dire(phrase);
            } else if (champ == null) {
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
}
