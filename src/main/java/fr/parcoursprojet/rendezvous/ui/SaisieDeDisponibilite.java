package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.parcoursprojet.rendezvous.Disponibilite;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Liste;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** A time given each week: the day, the hours, how long a slot is, how and where, from when to when. */
final class SaisieDeDisponibilite extends Dialog {

    private final Liste<DayOfWeek> jour = new Liste<>(getTranslation("rendezvous.offre.jour"));
    private final TimePicker de = heure("rendezvous.dispo.de");
    private final TimePicker a = heure("rendezvous.dispo.a");
    private final IntegerField minutes = new IntegerField(getTranslation("rendezvous.dispo.minutes"));
    private final Liste<Mode> mode = new Liste<>(getTranslation("rendezvous.offre.mode"));
    private final TextField lieu = new TextField(getTranslation("rendezvous.offre.lieu"));
    private final DatePicker du = date("rendezvous.dispo.du");
    private final DatePicker au = date("rendezvous.dispo.au");

    SaisieDeDisponibilite(
            Disponibilite proposee, LocalDate auPlusTot, Consumer<Disponibilite> action, Runnable ensuite) {
        setHeaderTitle(getTranslation("rendezvous.dispo.ajouter"));
        setCloseOnOutsideClick(false);
        setWidth("36rem");
        jour.setItems(DayOfWeek.values());
        jour.setItemLabelGenerator(un -> getTranslation("rendezvous.dispo.jour." + un));
        jour.setValue(proposee.jour());
        de.setValue(proposee.de());
        a.setValue(proposee.a());
        minutes.setManualValidation(true);
        minutes.setValue(proposee.minutes());
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(un -> getTranslation("rendezvous.mode." + un));
        mode.setValue(proposee.mode());
        lieu.setMaxLength(300);
        lieu.setValue(proposee.lieu());
        du.setValue(proposee.du().isBefore(auPlusTot) ? auPlusTot : proposee.du());
        au.setValue(proposee.au());
        au.setHelperText(getTranslation("rendezvous.dispo.auAide"));
        var champs = new Div(jour, minutes, de, a, mode, lieu, du, au);
        champs.addClassName("offre");
        add(champs);
        var erreurs = new ErreursDeChamps()
                .avec("de", de)
                .avec("a", a)
                .avec("minutes", minutes)
                .avec("du", du)
                .avec("au", au);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("rendezvous.offre.non"), this::close),
                        Bouton.principal(getTranslation("rendezvous.dispo.oui"), () -> {
                            if (erreurs.essayer(() -> action.accept(lire()))) {
                                close();
                                ensuite.run();
                            }
                        }));
    }

    private Disponibilite lire() {
        var fautes = new ArrayList<Erreur>();
        if (de.isEmpty()) {
            fautes.add(Erreur.de("de", "rendezvous.erreur.heure"));
        }
        if (a.isEmpty()) {
            fautes.add(Erreur.de("a", "rendezvous.erreur.heure"));
        }
        if (minutes.isEmpty() || minutes.getValue() < 5 || minutes.getValue() > 240) {
            fautes.add(Erreur.de("minutes", "rendezvous.erreur.minutes"));
        }
        if (du.isEmpty()) {
            fautes.add(Erreur.de("du", "rendezvous.erreur.jour"));
        }
        if (!fautes.isEmpty()) {
            throw new SaisieInvalide(fautes);
        }
        return new Disponibilite(
                jour.getValue(),
                de.getValue(),
                a.getValue(),
                Objects.requireNonNull(minutes.getValue()),
                mode.getValue(),
                lieu.getValue().strip(),
                du.getValue(),
                au.getValue());
    }

    private TimePicker heure(String cle) {
        var heure = new TimePicker(getTranslation(cle));
        heure.setLocale(Locale.FRANCE);
        heure.setStep(Duration.ofMinutes(15));
        heure.setMin(LocalTime.of(7, 0));
        heure.setManualValidation(true);
        return heure;
    }

    private DatePicker date(String cle) {
        var date = new DatePicker(getTranslation(cle));
        date.setLocale(Locale.FRANCE);
        date.setI18n(Calendrier.enFrancais(this::getTranslation));
        date.setManualValidation(true);
        return date;
    }
}
