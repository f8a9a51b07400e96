package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks what a court erased and by which judgement (account 6542, R12), and says that it is for ever. */
final class DemandeDEffacement extends FicheDActe<Effacement> {

    private enum Part {
        TOUT,
        PARTIE
    }

    private final RadioButtonGroup<Part> part = new RadioButtonGroup<>();
    private final ChampMontant montant;
    private final ChampDate le;
    private final TextField reference;
    private final TextField numero;
    private final ChampDate deliberationLe;

    DemandeDEffacement(Montant du, Consumer<Effacement> eteindre) {
        super("pret.dette.eteindre", "pret.dette.eteindrePhrase", du, eteindre);
        part.setLabel(getTranslation("pret.dette.combien"));
        part.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        part.setItems(Part.values());
        part.setItemLabelGenerator(une -> getTranslation("pret.dette.part." + une.name()));
        ajouter(part);
        montant = montant("montant", "pret.dette.montant", "pret.saisie.partEffacee");
        montant.setVisible(false);
        part.setValue(Part.TOUT);
        part.addValueChangeListener(choix -> montant.setVisible(choix.getValue() == Part.PARTIE));
        le = date("le", "pret.dette.effetLe");
        reference = texte("reference", "pret.dette.reference", Effacement.LONGUEUR, "pret.saisie.reference");
        numero = texte("deliberation", "pret.dette.deliberation", Deliberation.LONGUEUR, "pret.saisie.deliberation");
        deliberationLe = date("deliberationLe", "pret.dette.deliberationLe");
    }

    @Override
    Effacement saisie() {
        return new Effacement(
                Objects.requireNonNull(le.getValue()),
                reference.getValue(),
                part.getValue() == Part.PARTIE ? montant.getValue() : null,
                new Deliberation(numero.getValue(), Objects.requireNonNull(deliberationLe.getValue())));
    }

    @Override
    String consequence(Effacement effacement) {
        return effacement
                .part()
                .map(somme -> getTranslation("pret.dette.eteindrePartie", somme))
                .orElseGet(() -> getTranslation("pret.dette.eteindreTout"));
    }
}
