package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Seance;

/** The séances that are not closed, the next one chosen. */
final class ChoixDeSeance extends ComboBox<Seance> {

    ChoixDeSeance(Commissions commissions) {
        setLabel(getTranslation("commission.onglet.seance"));
        var ouvertes = commissions.toutes().reversed().stream()
                .filter(seance -> seance.etat() != EtatSeance.CLOSE)
                .toList();
        setItems(ouvertes);
        setItemLabelGenerator(seance -> Mots.quand(seance.debut()));
        ouvertes.stream().findFirst().ifPresent(this::setValue);
        if (ouvertes.isEmpty()) {
            setHelperText(getTranslation("commission.onglet.aucuneSeance"));
        }
    }
}
