package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.LigneDossier;
import fr.parcoursprojet.demande.Recherche;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses a filed demande by the name of the person, its number or the telephone, page by page. */
final class ChoixDuDossier {

    private ChoixDuDossier() {}

    static ComboBox<LigneDossier> parmi(Demandes demandes, Noms noms) {
        var choix = new ComboBox<LigneDossier>();
        choix.setLabel(choix.getTranslation("rendezvous.prise.qui"));
        choix.setManualValidation(true);
        choix.setItemLabelGenerator(ligne -> noms.affiche(ligne.demandeur(), nom(ligne)) + ", " + ligne.numero());
        choix.setItems(demande -> demandes
                .chercher(new Recherche(
                        demande.getFilter().orElse(""), Set.of(), demande.getPage(), demande.getPageSize()))
                .stream());
        return choix;
    }

    private static String nom(LigneDossier ligne) {
        return Stream.of(ligne.prenom(), ligne.nom())
                .filter(mot -> mot != null && !mot.isBlank())
                .collect(Collectors.joining(" "));
    }
}
