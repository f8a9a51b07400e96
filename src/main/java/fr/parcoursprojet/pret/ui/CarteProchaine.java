package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.AVous;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Somme;
import org.jspecify.annotations.Nullable;

/** The person's next step: what, how much, and a few words. */
final class CarteProchaine extends Section {

    CarteProchaine(Icone icone, String titre, @Nullable Montant montant, String suite) {
        add(new AVous(icone), new H2(titre));
        addClassNames("card", "proch");
        if (montant != null) {
            add(Somme.de(montant));
        }
        add(PetitTexte.muet(suite, "s"));
    }
}
