package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.parcoursprojet.pret.FiltrePrets;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.Portefeuille;
import java.time.LocalDate;
import java.util.Objects;

/** Chooses a running loan by the name of who repays or by its reference, page by page. */
final class ChoixDUnPret {

    private ChoixDUnPret() {}

    static ComboBox<LignePret> parmi(Portefeuille portefeuille, LocalDate jour) {
        var choix = new ComboBox<LignePret>();
        choix.setPlaceholder(choix.getTranslation("pret.attente.choisir"));
        choix.setItemLabelGenerator(pret -> pret.nom() + ", " + Objects.requireNonNullElse(pret.titre(), ""));
        choix.setItems(demande -> portefeuille
                .lignes(
                        FiltrePrets.EN_COURS,
                        demande.getFilter().orElse(""),
                        jour,
                        demande.getOffset(),
                        demande.getLimit())
                .stream());
        return choix;
    }
}
