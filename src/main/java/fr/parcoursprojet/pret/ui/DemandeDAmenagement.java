package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Amenagement;
import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a change of the schedule: shows what it would become before it is written, and why is asked. */
abstract class DemandeDAmenagement extends Dialog {

    private static final int MOTIF_AU_PLUS = 500;

    private final transient Prets prets;
    private final PretId pret;
    private final AgentId agent;
    private final transient Runnable ensuite;
    private final transient List<LigneEcheancier> avant;
    private boolean fautif;
    private final ApercuEcheancier apercu = new ApercuEcheancier();
    private final TextArea motif = new TextArea(getTranslation("pret.volet.motif"));

    DemandeDAmenagement(Prets prets, PretId pret, AgentId agent, Runnable ensuite) {
        this.prets = prets;
        this.pret = pret;
        this.agent = agent;
        this.ensuite = ensuite;
        this.avant = prets.versions(pret).getLast().lignes();
        setWidth("38rem");
        motif.setWidthFull();
        motif.setMaxLength(MOTIF_AU_PLUS);
        motif.setHelperText(getTranslation("pret.amenager.motif"));
        getFooter()
                .add(
                        Bouton.discret(getTranslation("pret.volet.revenir"), this::close),
                        Bouton.principal(getTranslation("pret.amenager.enregistrer"), this::enregistrer));
    }

    /** The change that the answers ask for; empty while they are not complete, with the sentence under the field. */
    abstract Optional<Amenagement> voulu();

    /** Says under the answers why they cannot be; null takes it away. */
    abstract void faute(@Nullable String phrase);

    /** Puts the answers, then what they make, then the reason. */
    void composer(String phrase, Component... reponses) {
        var contenu = new Div(new Paragraph(phrase));
        contenu.addClassName("amenager");
        contenu.add(reponses);
        contenu.add(apercu, motif);
        add(contenu);
    }

    /** What stands today. */
    List<LigneEcheancier> avant() {
        return avant;
    }

    /** Shows what the answers given so far would make. */
    void relire() {
        apercu.vider();
        erreur(null);
        voulu().ifPresent(amenagement -> {
            try {
                apercu.montrer(avant, prets.apercu(pret, amenagement));
            } catch (SaisieInvalide aRevoir) {
                dire(aRevoir);
            }
        });
    }

    private void enregistrer() {
        relire();
        if (fautif) {
            return;
        }
        voulu().ifPresent(amenagement -> {
            try {
                faire(amenagement, motif.getValue());
                close();
                Annonce.fait(fait());
                ensuite.run();
            } catch (SaisieInvalide aRevoir) {
                dire(aRevoir);
            }
        });
    }

    /** Does what was asked. */
    void faire(Amenagement amenagement, String pourquoi) {
        prets.amenager(pret, amenagement, pourquoi, agent);
    }

    /** Says that it was done. */
    String fait() {
        return getTranslation("pret.amenager.fait");
    }

    private void dire(SaisieInvalide aRevoir) {
        for (var erreur : aRevoir.erreurs()) {
            var phrase = getTranslation(erreur.cle(), erreur.arguments().toArray());
            if (erreur.champ().equals("motif")) {
                motif.setErrorMessage(phrase);
                motif.setInvalid(true);
                motif.focus();
            } else {
                erreur(phrase);
            }
        }
    }

    /** Keeps in mind whether the answers can be, and says it. */
    final void erreur(@Nullable String phrase) {
        fautif = phrase != null;
        faute(phrase);
    }

    static void sous(HasValidationProperties champ, @Nullable String phrase) {
        champ.setErrorMessage(Objects.requireNonNullElse(phrase, ""));
        champ.setInvalid(phrase != null);
    }
}
