package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.parcoursprojet.commission.Calendrier;
import fr.parcoursprojet.commission.Calendriers;
import fr.parcoursprojet.commission.JourDeSeance;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.Titre;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The séances of a year in one go: the same day of each month, read before they are planned. */
final class PlanifierAnnee extends Div {

    private final transient Calendriers calendriers;
    private final IntegerField annee = new IntegerField(getTranslation("commission.annee.annee"));
    private final Liste<Integer> rang = new Liste<>(getTranslation("commission.annee.rang"));
    private final Liste<DayOfWeek> jour = new Liste<>(getTranslation("commission.annee.jour"));
    private final TimePicker heure = new TimePicker(getTranslation("commission.annee.heure"));
    private final TextField lieu = new TextField(getTranslation("commission.annee.lieu"));
    private final IntegerField joursAvant = new IntegerField(getTranslation("commission.annee.joursAvant"));
    private final Paragraph phrase = new Paragraph();
    private final UnorderedList jours = new UnorderedList();

    /**
     * @param suite once they are planned
     */
    PlanifierAnnee(Calendriers calendriers, int cetteAnnee, String lieuHabituel, Runnable suite) {
        this.calendriers = calendriers;
        addClassName("annee");
        annee.setValue(cetteAnnee);
        rang.setItems(1, 2, 3, 4, 5);
        rang.setItemLabelGenerator(lequel -> getTranslation("commission.annee.rang." + lequel));
        rang.setValue(1);
        jour.setItems(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        jour.setItemLabelGenerator(lequel -> lequel.getDisplayName(TextStyle.FULL, Locale.FRANCE));
        jour.setValue(DayOfWeek.TUESDAY);
        heure.setLocale(Locale.FRANCE);
        heure.setStep(Duration.ofMinutes(15));
        heure.setValue(LocalTime.of(14, 0));
        lieu.setMaxLength(200);
        lieu.setValue(lieuHabituel);
        joursAvant.setValue(8);
        joursAvant.setHelperText(getTranslation("commission.annee.joursAvantAide"));
        phrase.getElement().setAttribute("role", "status");
        add(
                Titre.deux(getTranslation("commission.annee.titre")),
                annee,
                rang,
                jour,
                heure,
                lieu,
                joursAvant,
                phrase,
                jours,
                Bouton.second(getTranslation("commission.annee.faire"), () -> planifier(suite)));
        List.<HasValue<?, ?>>of(annee, rang, jour, heure, joursAvant)
                .forEach(champ -> champ.addValueChangeListener(change -> relire()));
        relire();
    }

    private Calendrier voulu() {
        return new Calendrier(
                Objects.requireNonNullElse(annee.getValue(), 0),
                rang.getValue(),
                jour.getValue(),
                Objects.requireNonNullElse(heure.getValue(), LocalTime.of(14, 0)),
                lieu.getValue(),
                Objects.requireNonNullElse(joursAvant.getValue(), -1));
    }

    /** What it would make, as it is chosen; the place is asked for when it is planned. */
    private void relire() {
        jours.removeAll();
        phrase.setText("");
        try {
            var voulu = voulu();
            var proposes = calendriers.proposer(new Calendrier(
                    voulu.annee(),
                    voulu.rang(),
                    voulu.jour(),
                    voulu.heure(),
                    voulu.lieu().isBlank() ? "…" : voulu.lieu(),
                    voulu.joursAvant()));
            phrase.setText(getTranslation("commission.annee.combien", proposes.size()));
            proposes.forEach(propose -> jours.add(ligne(propose)));
            champs().values().forEach(champ -> champ.setInvalid(false));
        } catch (SaisieInvalide saisie) {
            dire(saisie);
        }
    }

    private ListItem ligne(JourDeSeance propose) {
        return new ListItem(getTranslation(
                propose.deplacee() ? "commission.annee.ligneFerie" : "commission.annee.ligne",
                Francais.jour(propose.debut().toLocalDate()),
                Francais.date(propose.cloture())));
    }

    private void planifier(Runnable suite) {
        try {
            Annonce.fait(getTranslation(
                    "commission.annee.fait", calendriers.planifier(voulu()).size()));
            suite.run();
        } catch (SaisieInvalide saisie) {
            dire(saisie);
        }
    }

    private void dire(SaisieInvalide saisie) {
        var champs = champs();
        saisie.erreurs().forEach(erreur -> {
            var champ = champs.get(erreur.champ());
            if (champ != null) {
                champ.setErrorMessage(
                        getTranslation(erreur.cle(), erreur.arguments().toArray()));
                champ.setInvalid(true);
            }
        });
    }

    private Map<String, HasValidation> champs() {
        return Map.of("annee", annee, "jour", jour, "lieu", lieu, "joursAvant", joursAvant);
    }
}
