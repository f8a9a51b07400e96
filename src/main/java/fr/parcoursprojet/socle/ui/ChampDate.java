package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A date typed in three small fields, day, month and year: quicker on a phone than a calendar, for a birth date above all. */
public final class ChampDate extends CustomField<@Nullable LocalDate> {

    private final TextField jour;
    private final TextField mois;
    private final TextField annee;

    /** A field with its label above. */
    public ChampDate(String nom) {
        super(null);
        setLabel(nom);
        addClassName("champ-date");
        jour = partie("socle.date.jour", 2);
        mois = partie("socle.date.mois", 2);
        annee = partie("socle.date.annee", 4);
        annee.addClassName("an");
        var trois = new Div(jour, mois, annee);
        trois.addClassName("trois");
        add(trois);
    }

    /** Lets the phone propose the birth date it knows. */
    public ChampDate naissance() {
        jour.getElement().setAttribute("autocomplete", "bday-day");
        mois.getElement().setAttribute("autocomplete", "bday-month");
        annee.getElement().setAttribute("autocomplete", "bday-year");
        return this;
    }

    /** Whether something is typed that is not a date. */
    public boolean illisible() {
        return generateModelValue() == null
                && !(jour.getValue().isBlank()
                        && mois.getValue().isBlank()
                        && annee.getValue().isBlank());
    }

    /** Puts the sentence of an error under the field; null takes it away. */
    public void erreur(@Nullable String phrase) {
        setErrorMessage(phrase == null ? "" : phrase);
        setInvalid(phrase != null);
    }

    /** The three small fields, by name. */
    Map<String, TextField> parties() {
        return Map.of("jour", jour, "mois", mois, "annee", annee);
    }

    @Override
    public void focus() {
        jour.focus();
    }

    @Override
    protected @Nullable LocalDate generateModelValue() {
        try {
            return LocalDate.of(nombre(annee), nombre(mois), nombre(jour));
        } catch (DateTimeException | NumberFormatException pasUneDate) {
            return null;
        }
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate date) {
        jour.setValue(date == null ? "" : Integer.toString(date.getDayOfMonth()));
        mois.setValue(date == null ? "" : Integer.toString(date.getMonthValue()));
        annee.setValue(date == null ? "" : Integer.toString(date.getYear()));
    }

    private TextField partie(String cle, int chiffres) {
        var partie = new TextField(getTranslation(cle));
        partie.setMaxLength(chiffres);
        partie.setAllowedCharPattern("[0-9]");
        partie.getElement().setAttribute("inputmode", "numeric");
        return partie;
    }

    /** A year on two digits would be a mistake for a birth date: four are wanted. */
    private static int nombre(TextField partie) {
        var lu = Integer.parseInt(partie.getValue().strip());
        if (partie.hasClassName("an") && lu < 1000) {
            throw new DateTimeException("year on four digits");
        }
        return lu;
    }
}
