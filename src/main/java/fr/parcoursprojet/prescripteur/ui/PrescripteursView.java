package fr.parcoursprojet.prescripteur.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.compte.Prescripteur;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.prescripteur.Structures;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who may send people: the accounts with their state and last sign-in, and a form to invite somebody. */
@Route("agents/administration/prescripteurs")
@StyleSheet("prescripteur.css")
@RolesAllowed(Role.Noms.ADMINISTRATEUR)
class PrescripteursView extends PageBureau {

    private final transient Prescripteurs prescripteurs;
    private final transient Structures structures;
    private final TextField nom = new TextField(mot("nom"));
    private final TextField structure = new TextField(mot("structure"));
    private final Liste<Origine> origine = new Liste<>(mot("origine"));
    private final TextField email = new TextField(mot("email"));
    private final Map<String, HasValidation> champs =
            Map.of("nom", nom, "structure", structure, "origine", origine, "email", email);

    PrescripteursView(Prescripteurs prescripteurs, Structures structures) {
        this.prescripteurs = prescripteurs;
        this.structures = structures;
        titre(mot("titre"));
        outils(versAdministration());
        origine.setItems(Structures.possibles());
        origine.setItemLabelGenerator(une -> getTranslation("accueil.origine." + une));
        origine.setHelperText(mot("origine.aide"));
        structure.setHelperText(mot("structure.aide"));
        email.setHelperText(mot("email.aide"));
        email.getElement().setAttribute("inputmode", "email");
        champs.values().forEach(champ -> champ.setManualValidation(true));
        var formulaire = new Div(
                Titre.deux(mot("inviter")),
                nom,
                structure,
                origine,
                email,
                Bouton.principal(mot("envoyer"), this::inviter));
        formulaire.addClassName("pr-formulaire");
        detail(mot("inviter"), formulaire);
        lister();
    }

    private void lister() {
        var tous = prescripteurs.tous();
        if (tous.isEmpty()) {
            volet(new EtatVide(mot("aucun")));
            return;
        }
        var liste = new UnorderedList();
        liste.addClassNames("card", "pr-comptes");
        tous.forEach(un -> liste.add(ligne(un)));
        volet(new Paragraph(mot("dit")), liste);
    }

    private ListItem ligne(Prescripteur un) {
        var qui = new Span(un.nomEtStructure());
        qui.addClassName("quoi");
        var vu = un.vuLe();
        var quand = new Span(
                un.email().valeur() + " · " + (vu == null ? mot("invite", jour(un.inviteLe())) : mot("vu", jour(vu))));
        quand.addClassNames("s", "muted");
        var ligne = new ListItem(new Div(qui, quand), pastille(un));
        if (un.etat().entre()) {
            var fermer = Bouton.discret(
                    mot("fermer"),
                    () -> Confirmation.demander(
                            mot("fermerTitre", un.nom()), mot("fermerPhrase"), mot("fermer"), () -> fermer(un)));
            fermer.setAriaLabel(mot("fermerLequel", un.nom()));
            ligne.add(fermer);
        }
        return ligne;
    }

    private Pastille pastille(Prescripteur un) {
        var dit = mot("etat." + un.etat());
        return switch (un.etat()) {
            case OUVERT -> Pastille.ok(dit);
            case INVITE -> Pastille.enCours(dit);
            case EXPIRE -> Pastille.alerte(dit);
            case FERME -> Pastille.aFaire(dit);
        };
    }

    private void inviter() {
        champs.values().forEach(champ -> champ.setInvalid(false));
        try {
            structures.inviter(nom.getValue(), structure.getValue(), email.getValue(), origine.getValue());
        } catch (SaisieInvalide saisie) {
            saisie.erreurs().forEach(this::souligner);
            return;
        }
        Annonce.fait(mot("invitation", email.getValue().strip()));
        List.of(nom, structure, email).forEach(TextField::clear);
        origine.clear();
        lister();
    }

    private void souligner(SaisieInvalide.Erreur erreur) {
        var champ = champs.get(erreur.champ());
        if (champ != null) {
            champ.setErrorMessage(
                    getTranslation(erreur.cle(), erreur.arguments().toArray()));
            champ.setInvalid(true);
        }
    }

    private void fermer(Prescripteur un) {
        prescripteurs.fermer(un.id());
        Annonce.fait(mot("ferme", un.nom()));
        lister();
    }

    private static String jour(Instant quand) {
        return Francais.date(quand.atZone(Francais.PARIS).toLocalDate());
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("prescripteur.comptes." + cle, arguments);
    }
}
