package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.parcoursprojet.commission.EffetDeMesure;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.NatureMesure;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Mesure}, and what it does, read again at each change. */
final class ChampsDeMesure extends Div {

    private static final Set<NatureMesure> EN_NOMBRE =
            Set.of(NatureMesure.REPORT, NatureMesure.SOUTIEN, NatureMesure.REECHELONNEMENT);

    private final transient Function<Mesure, EffetDeMesure> effet;
    private final Select<NatureMesure> nature = new Select<>();
    private final IntegerField nombre = new IntegerField();
    private final Checkbox reparti = new Checkbox(getTranslation("commission.mesure.reparti"));
    private final ChampMontant mensualite = new ChampMontant(getTranslation("commission.mesure.mensualite"));
    private final ChampDate premiere = new ChampDate(getTranslation("commission.mesure.premiere"));
    private final Checkbox tout = new Checkbox(getTranslation("commission.mesure.tout"));
    private final ChampMontant montant = new ChampMontant(getTranslation("commission.mesure.montant"));
    private final ApercuDeMesure apercu;
    private boolean remplit;

    /**
     * @param natures what may be chosen
     * @param apercu where what it does is read, wherever it stands
     */
    ChampsDeMesure(Set<NatureMesure> natures, Function<Mesure, EffetDeMesure> effet, ApercuDeMesure apercu) {
        this.effet = effet;
        this.apercu = apercu;
        addClassName("mesure");
        nature.setLabel(getTranslation("commission.mesure.nature"));
        nature.setItems(natures);
        nature.setItemLabelGenerator(une -> getTranslation("commission.mesure.nature." + une));
        nombre.setMin(1);
        nombre.setStepButtonsVisible(true);
        mensualite.setHelperText(getTranslation("commission.mesure.mensualiteAide"));
        mensualite.aLaFrappe();
        montant.aLaFrappe();
        add(nature, nombre, reparti, mensualite, premiere, tout, montant);
        mensualite.addValueChangeListener(change -> ceder(change.getValue(), nombre));
        nombre.addValueChangeListener(change -> ceder(change.getValue(), mensualite));
        for (HasValue<?, ?> champ : List.of(nature, nombre, reparti, mensualite, premiere, tout, montant)) {
            champ.addValueChangeListener(change -> relire());
        }
    }

    /** Shows a measure. */
    void prendre(Mesure mesure) {
        remplit = true;
        nature.setValue(mesure.nature());
        switch (mesure) {
            case Mesure.Report report -> {
                nombre.setValue(report.nombre());
                reparti.setValue(report.reparti());
            }
            case Mesure.Soutien soutien -> nombre.setValue(soutien.nombre());
            case Mesure.Reechelonnement nouveau -> {
                nombre.setValue(nouveau.nombre());
                mensualite.setValue(nouveau.mensualite());
                premiere.setValue(nouveau.premiere());
            }
            case Mesure.Remise remise -> {
                tout.setValue(remise.part().isEmpty());
                montant.setValue(remise.montant());
            }
            case Mesure.Transmission transmission -> {}
        }
        remplit = false;
        relire();
    }

    /**
     * The measure that the fields say.
     *
     * @throws SaisieInvalide when one of them is missing or out of reason
     */
    Mesure mesure() {
        return switch (nature.getValue()) {
            case REPORT -> new Mesure.Report(entier(), reparti.getValue());
            case SOUTIEN -> new Mesure.Soutien(entier());
            case REECHELONNEMENT -> {
                if (premiere.getValue() == null) {
                    throw new SaisieInvalide(List.of(Erreur.de("premiere", "commission.erreur.premiere")));
                }
                yield new Mesure.Reechelonnement(
                        mensualite.getValue() == null ? (Integer) entier() : null,
                        mensualite.getValue(),
                        premiere.getValue());
            }
            case REMISE -> {
                if (!tout.getValue() && montant.getValue() == null) {
                    throw new SaisieInvalide(List.of(Erreur.de("montant", "commission.erreur.remise")));
                }
                yield new Mesure.Remise(tout.getValue() ? null : montant.getValue());
            }
            case TRANSMISSION -> new Mesure.Transmission();
        };
    }

    /** The field of that name. */
    @Nullable HasValidation champ(String nom) {
        return switch (nom) {
            case "nombre" -> nombre;
            case "mensualite" -> mensualite;
            case "premiere" -> premiere;
            case "montant" -> montant;
            default -> null;
        };
    }

    private int entier() {
        return Objects.requireNonNullElse(nombre.getValue(), 0);
    }

    /** Of the number and the amount of the instalments, the one written last counts. */
    private void ceder(@Nullable Object ecrit, HasValue<?, ?> autre) {
        if (ecrit != null && nature.getValue() == NatureMesure.REECHELONNEMENT && !remplit) {
            autre.clear();
        }
    }

    private void relire() {
        if (remplit) {
            return;
        }
        montrer();
        apercu.lire(this::mesure, effet, saisie -> saisie.erreurs().forEach(this::dire));
    }

    /** Only the fields of the measure stand there. */
    private void montrer() {
        var choisie = nature.getValue();
        nombre.setVisible(EN_NOMBRE.contains(choisie));
        if (nombre.isVisible()) {
            nombre.setLabel(getTranslation("commission.mesure.nombre." + choisie));
        }
        reparti.setVisible(choisie == NatureMesure.REPORT);
        mensualite.setVisible(choisie == NatureMesure.REECHELONNEMENT);
        premiere.setVisible(choisie == NatureMesure.REECHELONNEMENT);
        tout.setVisible(choisie == NatureMesure.REMISE);
        montant.setVisible(choisie == NatureMesure.REMISE && !tout.getValue());
        List.<HasValidation>of(nombre, mensualite, premiere, montant).forEach(champ -> champ.setInvalid(false));
    }

    /** What is not written yet is not a mistake: it is said when the form is sent. */
    private void dire(Erreur erreur) {
        var champ = champ(erreur.champ());
        if (champ instanceof HasValue<?, ?> saisi && saisi.isEmpty()) {
            return;
        }
        var phrase = getTranslation(erreur.cle(), erreur.arguments().toArray());
        if (champ instanceof Component) {
            champ.setErrorMessage(phrase);
            champ.setInvalid(true);
        } else {
            apercu.dire(phrase);
        }
    }
}
