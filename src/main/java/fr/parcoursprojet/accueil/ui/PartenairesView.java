package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.Partenaire;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who else helps, what for and how to reach them; written by the référent and the administrator, read by who answers the telephone. */
@Route("agents/partenaires")
@Menu(title = "accueil.partenaires.menu", order = 70, icon = "signe")
@StyleSheet("accueil.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
class PartenairesView extends PageBureau {

    private final transient Partenaires partenaires;
    private final boolean ecrit;

    PartenairesView(Partenaires partenaires, Moi moi) {
        this.partenaires = partenaires;
        this.ecrit = moi.a(Role.REFERENT) || moi.a(Role.ADMINISTRATEUR);
        titre(getTranslation("accueil.partenaires.titre"));
        if (ecrit) {
            outils(Bouton.principal(
                            getTranslation("accueil.partenaires.nouveau"),
                            () -> new PartenaireDialog(null, this::enregistrer).open())
                    .avec(Icone.PLUS));
        }
        montrer();
    }

    private void montrer() {
        var tous = partenaires.tous();
        if (tous.isEmpty()) {
            volet(new EtatVide(getTranslation("accueil.partenaires.aucun")));
            return;
        }
        var liste = new Div(tous.stream().map(this::fiche).toArray(Component[]::new));
        liste.addClassName("ac-partenaires");
        volet(liste);
    }

    private Section fiche(Partenaire un) {
        var joindre = new Paragraph(Stream.of(
                        un.email() == null ? "" : un.email().valeur(),
                        un.telephone() == null ? "" : un.telephone().lisible())
                .filter(moyen -> !moyen.isEmpty())
                .collect(Collectors.joining(" · ")));
        joindre.addClassName("muted");
        var titre = new H2(new Span(un.nom()));
        var fiche = new Section(titre, new Paragraph(un.pourQuoi()), joindre);
        fiche.addClassNames("card", "carte");
        if (!un.actif()) {
            titre.add(new Pastille(Ton.NEUTRE, Icone.PAUSE, getTranslation("accueil.partenaires.inactif")));
        }
        if (ecrit) {
            var changer = Bouton.second(
                            getTranslation("accueil.partenaires.changer"),
                            () -> new PartenaireDialog(un, this::enregistrer).open())
                    .avec(Icone.CRAYON);
            changer.setAriaLabel(getTranslation("accueil.partenaires.changerUn", un.nom()));
            fiche.add(changer);
        }
        return fiche;
    }

    private void enregistrer(Partenaire un) {
        partenaires.enregistrer(un);
        Annonce.fait(getTranslation("accueil.partenaires.garde", un.nom()));
        montrer();
    }
}
