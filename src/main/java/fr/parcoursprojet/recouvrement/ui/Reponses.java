package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.recouvrement.Scan;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an agent answered in the fields of a dialogue, by their names. */
final class Reponses {

    private final Map<String, Component> champs;

    Reponses(Map<String, Component> champs) {
        this.champs = champs;
    }

    /**
     * A day.
     *
     * @throws SaisieInvalide when there is none
     */
    LocalDate jour(String nom) {
        return exiger(nom, (LocalDate) valeur(nom), "recouvrement.saisie.jour");
    }

    /** Words, which may be empty. */
    String mots(String nom) {
        return Objects.requireNonNullElse((String) valeur(nom), "");
    }

    /** An amount, or none. */
    @Nullable Montant montant(String nom) {
        return (Montant) valeur(nom);
    }

    /**
     * A paper that has to be there.
     *
     * @throws SaisieInvalide when there is none
     */
    Scan preuve(String nom) {
        return exiger(nom, scan(nom), "recouvrement.saisie.preuve");
    }

    /** A paper, or none. */
    @Nullable Scan scan(String nom) {
        return ((ChampScan) Objects.requireNonNull(champs.get(nom))).valeur();
    }

    /** What was chosen. */
    Object choix(String nom) {
        return Objects.requireNonNull(valeur(nom));
    }

    /**
     * A séance.
     *
     * @throws SaisieInvalide when there is none
     */
    SeanceId seance(String nom) {
        return exiger(nom, (Seance) valeur(nom), "recouvrement.saisie.seance").id();
    }

    private static <T> T exiger(String nom, @Nullable T valeur, String cle) {
        if (valeur == null) {
            throw new SaisieInvalide(List.of(Erreur.de(nom, cle)));
        }
        return valeur;
    }

    private @Nullable Object valeur(String nom) {
        return ((HasValue<?, ?>) Objects.requireNonNull(champs.get(nom))).getValue();
    }
}
