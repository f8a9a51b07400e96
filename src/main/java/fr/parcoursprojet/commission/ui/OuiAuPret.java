package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.EffetDeMesure;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.NatureMesure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Yes to a running loan: the measure that was proposed, or another one, with what it does. */
final class OuiAuPret implements Oui {

    private final ChampsDeMesure champs;
    private final Mesure proposee;

    OuiAuPret(Mesure proposee, Function<Mesure, EffetDeMesure> effet, ApercuDeMesure apercu) {
        this.proposee = proposee;
        // the Treasury is for loans whose handing over was proposed; helping instead stays open
        this.champs = new ChampsDeMesure(
                auTresor()
                        ? EnumSet.allOf(NatureMesure.class)
                        : EnumSet.complementOf(EnumSet.of(NatureMesure.TRANSMISSION)),
                effet,
                apercu);
    }

    private boolean auTresor() {
        return proposee.nature() == NatureMesure.TRANSMISSION;
    }

    @Override
    public List<Choix> choix() {
        return List.of(Choix.MESURE, Choix.AJOURNER, Choix.REFUSER);
    }

    @Override
    public String mot(Choix choix) {
        return champs.getTranslation(
                auTresor() ? "commission.decider.auTresor." + choix : "commission.decider.choix." + choix);
    }

    @Override
    public Component champs() {
        return champs;
    }

    @Override
    public void montrer(@Nullable Choix choix) {
        champs.setVisible(choix == Choix.MESURE);
    }

    @Override
    public Optional<Choix> reprendre(@Nullable Decision decision) {
        if (decision instanceof MesureDecidee decidee) {
            champs.prendre(decidee.mesure());
            return Optional.of(Choix.MESURE);
        }
        champs.prendre(proposee);
        return Optional.empty();
    }

    @Override
    public Decision decision(Choix choix, String motif) {
        return new MesureDecidee(champs.mesure(), motif);
    }

    @Override
    public @Nullable HasValidation champ(String nom) {
        return champs.champ(nom);
    }
}
