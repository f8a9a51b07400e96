package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.JustificatifChange;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ConflitDeSaisie;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Liste;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The check list at the right: what I see, my decision, and the very sentence the person will read. */
final class VerificationDePiece extends Section {

    /** What the agent decides about a document. */
    enum Choix {
        VERIFIE,
        A_REFAIRE
    }

    private final Demande demande;
    private final List<Justificatif> pieces;
    private final Justificatif piece;
    private final Justificatifs justificatifs;
    private final Agents agents;
    private final Moi moi;
    private final String base;
    private final CheckboxGroup<String> vus = new CheckboxGroup<>();
    private final RadioButtonGroup<Choix> decision = new RadioButtonGroup<>();
    private final Liste<String> motif = new Liste<>();
    private final TextArea phrase = new TextArea();
    private final Span lue = new Span();
    private final Div refus = new Div();
    private final Div conflits = new Div();
    private final Bouton envoyer;

    VerificationDePiece(
            Demande demande,
            List<Justificatif> pieces,
            Justificatif piece,
            Justificatifs justificatifs,
            Agents agents,
            Moi moi,
            String base,
            boolean peutAgir) {
        this.demande = demande;
        this.pieces = pieces;
        this.piece = piece;
        this.justificatifs = justificatifs;
        this.agents = agents;
        this.moi = moi;
        this.base = base;
        addClassName("vf");
        envoyer = envoyer();
        getElement().setAttribute("aria-label", getTranslation("suivi.pieces.verifier", piece.nom()));
        var titre = new H2(getTranslation("suivi.pieces.verifier", piece.nom()));
        titre.addClassName("vh");
        add(titre);
        var aJuger = piece.etat() == EtatJustificatif.ENVOYE || piece.etat() == EtatJustificatif.ABSENT;
        if (!aJuger || !peutAgir) {
            add(new Paragraph(getTranslation("suivi.pieces.fini." + piece.etat())));
            var raison = piece.raison();
            if (piece.etat() == EtatJustificatif.A_REFAIRE && raison != null) {
                add(message(raison));
            }
            if (piece.etat() != EtatJustificatif.VERIFIE || !peutAgir) {
                return;
            }
        }
        composer();
    }

    private void composer() {
        if (piece.etat() != EtatJustificatif.ABSENT && !piece.verifications().isEmpty()) {
            vus.setLabel(getTranslation("suivi.pieces.jeVois"));
            vus.setItems(piece.verifications());
            vus.addClassName("suivi-vus");
            add(vus);
        }
        decision.setLabel(getTranslation("suivi.pieces.decision"));
        decision.setItems(
                piece.etat() == EtatJustificatif.VERIFIE ? List.of(Choix.A_REFAIRE) : List.of(Choix.values()));
        decision.setItemLabelGenerator(choix -> getTranslation(
                piece.etat() == EtatJustificatif.ABSENT
                        ? "suivi.pieces.choix.absent." + choix
                        : "suivi.pieces.choix." + choix));
        decision.addClassName("suivi-decision");
        if (piece.etat() == EtatJustificatif.ENVOYE) {
            decision.getElement().setAttribute("data-touche", "v"); // see raccourcis.js
        }
        decision.addValueChangeListener(change -> refus.setVisible(change.getValue() == Choix.A_REFAIRE));
        vus.addValueChangeListener(change -> {
            if (change.getValue().size() == piece.verifications().size()) {
                decision.setValue(Choix.VERIFIE);
            }
        });
        pourquoi();
        add(conflits, decision, refus, envoyer);
    }

    private void pourquoi() {
        var autre = getTranslation("suivi.pieces.autreMotif");
        var motifs = new ArrayList<>(piece.motifsDeRefus());
        motifs.add(autre);
        motif.setLabel(getTranslation("suivi.pieces.pourquoi"));
        motif.setItems(motifs);
        phrase.setLabel(getTranslation("suivi.pieces.phrase"));
        phrase.setMaxLength(500);
        phrase.setValueChangeMode(ValueChangeMode.EAGER);
        phrase.addValueChangeListener(change -> lue.setText(change.getValue()));
        Garde.sur(phrase, cle(), Clock.systemUTC(), () -> false); // until it is sent
        motif.addValueChangeListener(change -> phrase.setValue(
                autre.equals(change.getValue()) ? "" : Objects.requireNonNullElse(change.getValue(), "")));
        refus.addClassName("suivi-refus");
        refus.setVisible(false);
        refus.add(motif, phrase, message(lue));
    }

    private Div message(String texte) {
        return message(new Span(texte));
    }

    private Div message(Span texte) {
        var qui = new Paragraph(getTranslation(
                "suivi.pieces.lira",
                Objects.requireNonNullElse(demande.situation().prenom(), "")));
        qui.addClassNames("s", "muted");
        var message = new Div(qui, texte);
        message.addClassName("msg");
        return message;
    }

    private Bouton envoyer() {
        var reste = suivante() != null;
        var bouton = Bouton.principal(
                        getTranslation(reste ? "suivi.pieces.envoyerEtSuivant" : "suivi.pieces.envoyer"), this::decider)
                .puis(reste ? Icone.FLECHE : Icone.COCHE);
        bouton.setDisableOnClick(true); // pressed twice, it must not judge the next one
        bouton.getElement().setAttribute("data-envoyer", "");
        return bouton;
    }

    private String cle() {
        return "piece/" + demande.id() + "/" + piece.code();
    }

    private void decider() {
        decider(piece);
        envoyer.setEnabled(true);
    }

    private void decider(Justificatif vu) {
        try {
            var choix = decision.getValue();
            if (choix == null) {
                decision.setInvalid(true);
                decision.setErrorMessage(getTranslation("suivi.pieces.erreur.choix"));
                return;
            }
            if (choix == Choix.VERIFIE) {
                justificatifs.accepter(demande.id(), vu, moi.exigerAgent());
            } else {
                justificatifs.refuser(demande.id(), vu, phrase.getValue(), moi.exigerAgent());
            }
            Garde.oublier(this, cle());
            Annonce.fait(getTranslation("suivi.pieces.note." + choix, piece.nom()));
            var suivante = suivante();
            aller(suivante == null ? piece.code() : suivante.code());
        } catch (JustificatifChange change) {
            comparer(change);
        } catch (SaisieInvalide vide) {
            phrase.setInvalid(true);
            phrase.setErrorMessage(getTranslation("suivi.pieces.erreur.phrase"));
        } catch (Refus impossible) {
            Annonce.refus(getTranslation(impossible.cle(), impossible.arguments()));
        }
    }

    /** The decision of this agent beside what stands now; it may be kept when it is about the same file. */
    private void comparer(JustificatifChange change) {
        var actuel = change.actuel();
        var conflit = new ConflitDeSaisie(
                getTranslation(change.cle(), change.arguments()),
                change.par().map(agents::de).map(Agent::nom).orElse(""));
        conflit.comparer(
                getTranslation("suivi.pieces.decision"),
                mots(etat(decision.getValue()), phrase.getValue()),
                mots(actuel.etat(), Objects.requireNonNullElse(actuel.raison(), "")));
        if (Objects.equals(actuel.fichier(), piece.fichier()) && actuel.etat().permet(etat(decision.getValue()))) {
            conflit.choix(getTranslation("suivi.pieces.conflit.mienne"), () -> decider(actuel));
        }
        conflits.removeAll();
        conflits.add(conflit.choix(getTranslation("suivi.pieces.conflit.relire"), () -> aller(piece.code())));
    }

    private static EtatJustificatif etat(Choix choix) {
        return choix == Choix.VERIFIE ? EtatJustificatif.VERIFIE : EtatJustificatif.A_REFAIRE;
    }

    private String mots(EtatJustificatif etat, String raison) {
        var mot = getTranslation("suivi.pieces.etat." + etat);
        return etat == EtatJustificatif.A_REFAIRE ? getTranslation("suivi.pieces.conflit.raison", mot, raison) : mot;
    }

    private void aller(String code) {
        UI.getCurrent().navigate(base, QueryParameters.of("piece", code));
    }

    private @org.jspecify.annotations.Nullable Justificatif suivante() {
        return pieces.stream()
                .filter(une ->
                        une.etat() == EtatJustificatif.ENVOYE && !une.code().equals(piece.code()))
                .findFirst()
                .orElse(null);
    }
}
