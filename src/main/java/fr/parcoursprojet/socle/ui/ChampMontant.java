package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field for an amount in euros: takes "1 350,50", "1350.5" or "1 350 €", gives a {@link Montant} or null when empty. */
public final class ChampMontant extends AbstractCompositeField<TextField, ChampMontant, @Nullable Montant>
        implements HasLabel, HasHelper, HasSize, HasStyle, HasValidationProperties, Focusable<TextField> {

    private boolean illisible;
    private @Nullable Montant maximum;

    /** A field with its label above. */
    public ChampMontant(String nom) {
        super(null);
        var champ = getContent();
        champ.setLabel(nom);
        champ.addClassName("montant");
        champ.setManualValidation(true);
        champ.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        champ.getElement().setAttribute("inputmode", "decimal");
        var euro = new Span("€");
        euro.getElement().setAttribute("aria-hidden", "true");
        champ.setSuffixComponent(euro);
        champ.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        champ.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lire(change.getValue());
            }
        });
    }

    /** Whether what stands in the field is not an amount that can be taken; the sentence is then under it. */
    public boolean illisible() {
        return illisible;
    }

    /** Refuses more than this, with a sentence under the field at once. */
    public ChampMontant auPlus(Montant maximum) {
        this.maximum = maximum;
        return this;
    }

    /** The value while typing, not only when the field is left. */
    public ChampMontant aLaFrappe() {
        getContent().setValueChangeMode(ValueChangeMode.LAZY);
        return this;
    }

    /** Puts the sentence of an error under the field; null takes it away. */
    public void erreur(@Nullable String phrase) {
        setErrorMessage(Objects.requireNonNullElse(phrase, ""));
        setInvalid(phrase != null);
    }

    @Override
    protected void setPresentationValue(@Nullable Montant montant) {
        illisible = false;
        getContent().setValue(montant == null ? "" : Francais.sansSigne(montant));
    }

    private void lire(String saisi) {
        var lu = Francais.montantLu(saisi);
        var trop = lu.filter(montant -> maximum != null && montant.depasse(maximum));
        if (trop.isPresent()) {
            refuser(getTranslation("socle.montant.tropGrand", Francais.eurosCourts(Objects.requireNonNull(maximum))));
            return;
        }
        if (lu.isEmpty() && !saisi.isBlank()) {
            refuser(getTranslation("socle.montant.illisible"));
            return;
        }
        illisible = false;
        erreur(null);
        setModelValue(lu.orElse(null), true);
        if (lu.isPresent() && getContent().getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            getContent().setValue(Francais.sansSigne(lu.get()));
        }
    }

    private void refuser(String phrase) {
        illisible = true;
        erreur(phrase);
        setModelValue(null, true);
    }
}
