package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Liste;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Gives slots one after the other: a day, an hour, how long, how many. */
final class OffreDeCreneaux extends Dialog {

    private final DatePicker jour = new DatePicker(getTranslation("rendezvous.offre.jour"));
    private final TimePicker heure = new TimePicker(getTranslation("rendezvous.offre.heure"));
    private final IntegerField minutes = new IntegerField(getTranslation("rendezvous.offre.minutes"));
    private final IntegerField nombre = new IntegerField(getTranslation("rendezvous.offre.nombre"));
    private final Liste<Mode> mode = new Liste<>();
    private final TextField lieu = new TextField(getTranslation("rendezvous.offre.lieu"));

    OffreDeCreneaux(LesRendezVous rendezVous, LocalDate premier, Runnable suite) {
        setHeaderTitle(getTranslation("rendezvous.agenda.offrir"));
        jour.setLocale(Locale.FRANCE);
        jour.setValue(premier);
        heure.setLocale(Locale.FRANCE);
        heure.setStep(Duration.ofMinutes(15));
        heure.setValue(LocalTime.of(9, 0));
        minutes.setValue(45);
        minutes.setMin(5);
        minutes.setMax(240);
        nombre.setValue(2);
        nombre.setMin(1);
        nombre.setMax(10);
        mode.setLabel(getTranslation("rendezvous.offre.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(un -> getTranslation("rendezvous.mode." + un));
        mode.setValue(Mode.SUR_PLACE);
        lieu.setMaxLength(300);
        var champs = new Div(jour, heure, minutes, nombre, mode, lieu);
        champs.addClassName("offre");
        add(champs);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("rendezvous.offre.non"), this::close),
                        Bouton.principal(getTranslation("rendezvous.offre.oui"), () -> {
                            if (jour.isEmpty() || heure.isEmpty() || minutes.isInvalid() || nombre.isInvalid()) {
                                Annonce.refus(getTranslation("rendezvous.offre.incomplet"));
                                return;
                            }
                            rendezVous.offrir(creneaux());
                            close();
                            suite.run();
                        }));
    }

    private List<Creneau> creneaux() {
        var debut = jour.getValue().atTime(heure.getValue());
        int duree = minutes.getValue();
        return IntStream.range(0, nombre.getValue())
                .mapToObj(rang ->
                        new Creneau(debut.plusMinutes((long) rang * duree), duree, mode.getValue(), lieu.getValue()))
                .toList();
    }
}
