package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.select.Select;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Amenagement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Another day of the month for the instalments to come, with their new dates before it is saved. */
final class DemandeDeJour extends DemandeDAmenagement {

    private static final int DERNIER = 31;

    private final Select<Integer> jour = new Select<>();

    DemandeDeJour(Prets prets, PretId pret, AgentId agent, Runnable ensuite) {
        super(prets, pret, agent, ensuite);
        setHeaderTitle(getTranslation("pret.jour.titre"));
        jour.setLabel(getTranslation("pret.jour.lequel"));
        jour.setHelperText(getTranslation("pret.jour.aide"));
        jour.setItems(IntStream.rangeClosed(1, DERNIER).boxed().toList());
        jour.setItemLabelGenerator(numero -> getTranslation("pret.jour.le", numero));
        jour.addValueChangeListener(choix -> relire());
        composer(getTranslation("pret.jour.phrase"), jour);
    }

    @Override
    Optional<Amenagement> voulu() {
        return Optional.ofNullable(jour.getValue()).map(Amenagement.AutreJour::new);
    }

    @Override
    void faute(@Nullable String phrase) {
        sous(jour, phrase);
    }
}
