package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One instalment written by hand: its date, its amount. */
final class LigneALaMain extends Div {

    private final ChampDate le = new ChampDate("");
    private final ChampMontant montant = new ChampMontant("");
    private final Bouton retirer;

    LigneALaMain(@Nullable LigneEcheancier ligne, Runnable change, Consumer<LigneALaMain> retrait) {
        addClassName("ligne-main");
        retirer = Bouton.icone(Icone.CROIX, "", () -> retrait.accept(this));
        if (ligne != null) {
            le.setValue(ligne.le());
            montant.setValue(ligne.montant());
        }
        le.addValueChangeListener(saisie -> change.run());
        montant.addValueChangeListener(saisie -> change.run());
        add(le, montant, retirer);
    }

    /** Names its fields by its place. */
    void numeroter(int rang) {
        le.setLabel(getTranslation("pret.main.date", rang));
        montant.setLabel(getTranslation("pret.main.montant", rang));
        retirer.setAriaLabel(getTranslation("pret.main.retirer", rang));
        retirer.setTooltipText(getTranslation("pret.main.retirer", rang));
    }

    /** The instalment; empty while a part is missing or unreadable. */
    Optional<LigneEcheancier> lue() {
        var date = le.getValue();
        var combien = montant.getValue();
        return date == null || combien == null || !combien.estPositif()
                ? Optional.empty()
                : Optional.of(new LigneEcheancier(date, combien));
    }
}
