package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Remarque;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** <i>Je ne l’ai pas</i>: what else will do, then the reason, chosen and told in one's own words. */
final class PourquoiPas extends Div {

    /** Why somebody has no such document. */
    enum Absence {
        ATTENTE,
        PERDU,
        JAMAIS,
        AUTRE
    }

    private static final int LONGUEUR = 900;

    private final String cle;
    private final RadioButtonGroup<Absence> raison;
    private final TextArea precision = new TextArea();
    private final Consumer<String> suite;

    PourquoiPas(Justificatif document, String cle, Consumer<String> suite) {
        this.cle = cle;
        this.suite = suite;
        addClassName("pourquoi-pas");
        if (document.aDefaut() != null) {
            add(Remarque.info(getTranslation("demande.documents.aDefaut", document.aDefaut())));
        }
        raison = Choix.unSeul(
                getTranslation("demande.documents.pourquoi"),
                List.of(Absence.values()),
                une -> getTranslation("demande.absence." + une),
                null);
        raison.setHelperText(getTranslation("demande.documents.pourquoi.aide"));
        raison.setManualValidation(true);
        raison.addValueChangeListener(change -> raison.setInvalid(false));
        precision.setLabel(getTranslation("demande.documents.precisez"));
        precision.setMaxLength(LONGUEUR);
        precision.setWidthFull();
        precision.setManualValidation(true);
        // the browser keeps both until the reason is saved: an answer the server only holds in its screen is not held
        Garde.sur(raison, cle + "/raison", Clock.systemUTC(), () -> false);
        Garde.sur(precision, cle + "/precision", Clock.systemUTC(), () -> false);
        add(raison, precision, Bouton.second(getTranslation("demande.documents.enregistrer"), this::enregistrer));
        raison.getElement().executeJs("this.focus()");
    }

    private void enregistrer() {
        var choisie = raison.getValue();
        var mots = precision.getValue().strip();
        var muette = choisie == null || choisie == Absence.AUTRE && mots.isEmpty();
        raison.setErrorMessage(getTranslation("justificatifs.erreur.raison"));
        raison.setInvalid(muette);
        if (muette) {
            return;
        }
        List.of("/raison", "/precision")
                .forEach(zone -> getElement()
                        .executeJs("window.parcoursGarde && window.parcoursGarde.abandonner($0)", cle + zone));
        suite.accept(Langue.FR.pendant(() -> gardee(choisie, mots)));
    }

    /** What is kept, in French for the agents. */
    private String gardee(Absence choisie, String mots) {
        if (choisie == Absence.AUTRE) {
            return mots;
        }
        var dite = getTranslation("demande.absence." + choisie);
        return mots.isEmpty() ? dite : getTranslation("demande.absence.precise", dite, mots);
    }
}
