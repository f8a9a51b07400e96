package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.OngletDossier;
import java.time.Clock;
import java.time.LocalDate;

/** The tab of a dossier: the partners that the person was sent to, and what became of it. */
@org.springframework.stereotype.Component
class OngletOrientations implements OngletDossier {

    private final Orientations orientations;
    private final Partenaires partenaires;
    private final Moi moi;
    private final Clock horloge;

    OngletOrientations(Orientations orientations, Partenaires partenaires, Moi moi, Clock horloge) {
        this.orientations = orientations;
        this.partenaires = partenaires;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** The pane; it brings its own look to the page of another module. */
    @StyleSheet("accueil.css")
    static final class Volet extends Div {
        private Volet(Component contenu) {
            addClassName("ac-onglet");
            add(contenu);
        }
    }

    @Override
    public String nom() {
        return "orientations";
    }

    @Override
    public int rang() {
        return 55;
    }

    @Override
    public Component contenu(DossierId dossier) {
        return new Volet(new CarteDesOrientations(
                orientations,
                partenaires,
                moi,
                LocalDate.now(horloge),
                () -> orientations.du(dossier),
                moi.a(Role.REFERENT) ? dite -> orientations.orienter(dossier, dite, moi.exigerAgent()) : null));
    }
}
