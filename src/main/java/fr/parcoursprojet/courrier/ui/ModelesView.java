package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.EtatDuModele;
import fr.parcoursprojet.courrier.Modeles;
import fr.parcoursprojet.courrier.Moment;
import fr.parcoursprojet.courrier.VersionDeModele;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters on paper, then the e-mails of the portal by moment: what each is called, when it leaves, whose words it bears in each language. */
@Route("agents/administration/modeles")
@StyleSheet("courrier.css")
@RolesAllowed(Role.Noms.ADMINISTRATEUR)
class ModelesView extends PageBureau {

    ModelesView(Modeles modeles) {
        titre(getTranslation("courrier.modele.titre"));
        outils(versAdministration());
        var tous = modeles.tous();
        var contenu = new Div(new Paragraph(getTranslation("courrier.modele.explication")));
        contenu.addClassName("courriers");
        contenu.add(
                Titre.deux(getTranslation("courrier.modele.lettres")),
                liste(tous.stream().filter(un -> un.modele().papier()).toList()),
                Titre.deux(getTranslation("courrier.modele.emails")));
        for (var moment : Moment.values()) {
            var siens = tous.stream()
                    .filter(un -> un.modele().moment() == moment && !un.modele().papier())
                    .toList();
            if (!siens.isEmpty()) {
                contenu.add(Titre.trois(getTranslation("courrier.moment." + moment.name())), liste(siens));
            }
        }
        volet(contenu);
    }

    private UnorderedList liste(List<EtatDuModele> siens) {
        var liste = new UnorderedList();
        liste.addClassNames("card", "papiers");
        siens.forEach(un -> liste.add(ligne(un)));
        return liste;
    }

    private ListItem ligne(EtatDuModele un) {
        var quand = new Span(getTranslation("courrier.modele.part", un.modele().quand()));
        quand.addClassNames("s", "muted");
        var texte = new Div(
                Lien.vers(
                        "agents/administration/modeles/" + un.modele().nom(),
                        un.modele().titre()),
                quand);
        texte.addClassName("tx");
        ecrit(texte, Langue.FR, un.francais());
        ecrit(texte, Langue.EN, un.anglais());
        var ligne = new ListItem(texte);
        if (un.aRevoir()) {
            ligne.add(Pastille.erreur(getTranslation("courrier.modele.aRevoir")));
        } else if (propre(un.francais()) || propre(un.anglais())) {
            ligne.add(Pastille.enCours(getTranslation("courrier.modele.deLaVille")));
        } else {
            ligne.add(Pastille.aFaire(getTranslation("courrier.modele.livreTelQuel")));
        }
        return ligne;
    }

    private void ecrit(Div texte, Langue langue, @Nullable VersionDeModele version) {
        if (version == null) {
            return;
        }
        var ligne = new Span(getTranslation(
                version.livree() ? "courrier.modele.remisPar" : "courrier.modele.ecritPar",
                getTranslation("courrier.modele.langue." + langue.code()),
                version.numero(),
                version.auteur(),
                Quand.de(version.ecritLe())));
        ligne.addClassName("s");
        texte.add(ligne);
    }

    private static boolean propre(@Nullable VersionDeModele version) {
        return version != null && !version.livree();
    }
}
