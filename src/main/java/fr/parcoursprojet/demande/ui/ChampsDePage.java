package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a page under the names that the service gives them, and the sentence under each. */
final class ChampsDePage {

    private final Component page;
    private final Map<String, Component> champs = new LinkedHashMap<>();

    /** @param page where a sentence goes when there is no field at all */
    ChampsDePage(Component page) {
        this.page = page;
    }

    void ajouter(String nom, Component champ) {
        champs.put(nom, champ);
        if (champ instanceof ChampMontant montant) {
            montant.auPlus(Vraisemblance.MAXIMUM);
        }
        if (champ instanceof HasValidation valide) {
            valide.setManualValidation(true);
        }
    }

    void clear() {
        champs.clear();
    }

    /** What cannot be read, field by field. */
    List<Erreur> illisibles() {
        return champs.entrySet().stream()
                .flatMap(champ -> illisible(champ.getKey(), champ.getValue()).stream())
                .toList();
    }

    static Optional<Erreur> illisible(String nom, Component champ) {
        if (champ instanceof ChampMontant montant && montant.illisible()) {
            return Optional.of(Erreur.de(nom, "demande.erreur.montantARevoir", montant.getErrorMessage()));
        }
        return champ instanceof ChampDate date && date.illisible()
                ? Optional.of(Erreur.de(nom, "demande.erreur.dateIllisible"))
                : Optional.empty();
    }

    void souligner(Erreur erreur) {
        if (champ(erreur) instanceof HasValidation valide) {
            valide.setErrorMessage(phrase(erreur));
            valide.setInvalid(true);
        }
    }

    ResumeErreurs.Ligne ligne(Erreur erreur) {
        return new ResumeErreurs.Ligne(champ(erreur), phrase(erreur));
    }

    /** Takes the sentences away; an amount that cannot be read keeps its own. */
    void effacer() {
        for (var champ : champs.values()) {
            if (champ instanceof HasValidation valide
                    && !(champ instanceof ChampMontant montant && montant.illisible())) {
                valide.setInvalid(false);
            }
        }
    }

    /** A sentence about a field the page does not show goes to its first field. */
    private Component champ(Erreur erreur) {
        return champs.getOrDefault(
                erreur.champ(),
                champs.isEmpty() ? page : champs.values().iterator().next());
    }

    private String phrase(Erreur erreur) {
        return page.getTranslation(erreur.cle(), erreur.arguments().toArray());
    }
}
