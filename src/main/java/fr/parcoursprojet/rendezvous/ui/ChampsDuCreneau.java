package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Liste;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;

/** When, how long, how and where; what is wrong is said under its field, the first one takes the focus. */
final class ChampsDuCreneau extends Div {

    static final int MINUTES = 45;

    private final DatePicker jour = new DatePicker(getTranslation("rendezvous.offre.jour"));
    private final TimePicker heure = new TimePicker(getTranslation("rendezvous.saisie.heure"));
    private final IntegerField minutes = new IntegerField(getTranslation("rendezvous.offre.minutes"));
    private final Liste<Mode> mode = new Liste<>(getTranslation("rendezvous.offre.mode"));
    private final TextField lieu = new TextField(getTranslation("rendezvous.offre.lieu"));
    private final transient ErreursDeChamps erreurs = new ErreursDeChamps();

    ChampsDuCreneau(Creneau propose) {
        addClassName("offre");
        jour.setLocale(Locale.FRANCE);
        jour.setI18n(Calendrier.enFrancais(this::getTranslation));
        jour.setManualValidation(true);
        jour.setValue(propose.debut().toLocalDate());
        heure.setLocale(Locale.FRANCE);
        heure.setStep(Duration.ofMinutes(15));
        heure.setManualValidation(true);
        heure.setValue(propose.debut().toLocalTime());
        minutes.setManualValidation(true);
        minutes.setValue(propose.minutes());
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(un -> getTranslation("rendezvous.mode." + un));
        mode.setValue(propose.mode());
        lieu.setMaxLength(300);
        lieu.setValue(propose.lieu());
        erreurs.avec("jour", jour).avec("debut", heure).avec("minutes", minutes);
        add(jour, heure, minutes, mode, lieu);
    }

    /** A time to start from: the next morning that can be had, where the service receives. */
    static Creneau neuf(LocalDate jour) {
        return new Creneau(jour.atTime(LocalTime.of(9, 0)), MINUTES, Mode.SUR_PLACE, "");
    }

    /** Shows another time. */
    void prendre(Creneau choisi) {
        jour.setValue(choisi.debut().toLocalDate());
        heure.setValue(choisi.debut().toLocalTime());
        minutes.setValue(choisi.minutes());
        mode.setValue(choisi.mode());
        lieu.setValue(choisi.lieu());
    }

    /** Another field of the same form, whose errors are said the same way. */
    void avant(String nom, Component champ) {
        erreurs.avec(nom, champ);
        addComponentAsFirst(champ);
    }

    /** Another field that cannot be wrong. */
    void ajouter(Component champ) {
        add(champ);
    }

    /**
     * What is typed.
     *
     * @throws SaisieInvalide when it is no time
     */
    Creneau lire() {
        var fautes = new ArrayList<Erreur>();
        if (jour.isEmpty()) {
            fautes.add(Erreur.de("jour", "rendezvous.erreur.jour"));
        }
        if (heure.isEmpty()) {
            fautes.add(Erreur.de("debut", "rendezvous.erreur.heure"));
        }
        if (minutes.isEmpty() || minutes.getValue() < 5 || minutes.getValue() > 240) {
            fautes.add(Erreur.de("minutes", "rendezvous.erreur.minutes"));
        }
        if (!fautes.isEmpty()) {
            throw new SaisieInvalide(fautes);
        }
        return new Creneau(
                jour.getValue().atTime(heure.getValue()),
                Objects.requireNonNull(minutes.getValue()),
                mode.getValue(),
                lieu.getValue());
    }

    /** Does it, or says under each field what is wrong; whether it was done. */
    boolean essayer(Runnable action) {
        return erreurs.essayer(action);
    }
}
