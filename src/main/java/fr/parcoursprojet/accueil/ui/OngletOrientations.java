package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.accueil.AutresReponses;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.OngletDossier;
import java.time.Clock;
import java.time.LocalDate;

/** The tab of a dossier: the partners that the person was sent to, and what became of it; open for a new one when it was just closed for that. */
@org.springframework.stereotype.Component
class OngletOrientations implements OngletDossier {

    private static final String ORIENTER = "orienter";

    private final Orientations orientations;
    private final Partenaires partenaires;
    private final AutresReponses reponses;
    private final Moi moi;
    private final Clock horloge;

    OngletOrientations(
            Orientations orientations, Partenaires partenaires, AutresReponses reponses, Moi moi, Clock horloge) {
        this.orientations = orientations;
        this.partenaires = partenaires;
        this.reponses = reponses;
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
    public Component contenu(DossierId dossier, QueryParameters adresse) {
        var carte = carte(dossier);
        if (adresse.getSingleParameter(ORIENTER).isPresent()) {
            carte.proposer();
        }
        return new Volet(carte);
    }

    @Override
    public Component contenu(DossierId dossier) {
        return contenu(dossier, QueryParameters.empty());
    }

    private CarteDesOrientations carte(DossierId dossier) {
        return new CarteDesOrientations(
                orientations,
                partenaires,
                moi,
                LocalDate.now(horloge),
                () -> orientations.du(dossier),
                moi.a(Role.REFERENT) ? dite -> orientations.orienter(dossier, dite, moi.exigerAgent()) : null,
                () -> reponses.de(dossier).orElse(""));
    }
}
