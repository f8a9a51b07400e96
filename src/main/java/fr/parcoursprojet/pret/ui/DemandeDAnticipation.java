package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Amenagement;
import fr.parcoursprojet.pret.Arrondi;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Montant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts money paid in advance as an early repayment: the end sooner, or smaller instalments. */
final class DemandeDAnticipation extends DemandeDAmenagement {

    private enum Choix {
        PLUS_COURT,
        PLUS_PETIT
    }

    private final RadioButtonGroup<Choix> choix = new RadioButtonGroup<>();
    private final transient Montant avance;
    private final transient Arrondi arrondi;

    DemandeDAnticipation(Prets prets, PretId pret, Montant avance, AgentId agent, Runnable ensuite) {
        super(prets, pret, agent, ensuite);
        this.avance = avance;
        this.arrondi = prets.arrondi(pret);
        setHeaderTitle(getTranslation("pret.avance.compter"));
        choix.setLabel(getTranslation("pret.avance.choix"));
        choix.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choix.setItems(Choix.values());
        choix.setItemLabelGenerator(un -> getTranslation("pret.avance." + un.name()));
        composer(getTranslation("pret.avance.question", avance), choix);
        choix.addValueChangeListener(change -> relire());
        choix.setValue(Choix.PLUS_COURT);
    }

    @Override
    Optional<Amenagement> voulu() {
        return Optional.of(
                choix.getValue() == Choix.PLUS_COURT
                        ? new Amenagement.PlusCourt(avance)
                        : new Amenagement.PlusPetit(avance, arrondi));
    }

    @Override
    void faute(@Nullable String phrase) {
        sous(choix, phrase);
    }
}
