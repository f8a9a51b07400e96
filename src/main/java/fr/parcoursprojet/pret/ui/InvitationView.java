package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.FicheCoEmprunteur;
import fr.parcoursprojet.pret.Invitation;
import fr.parcoursprojet.pret.Invitations;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** Somebody proposes to borrow together: what it binds to, what each will see, then yes or no. */
@Route("espace/mon-pret/invitation")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class InvitationView extends PageTelephone implements BeforeEnterObserver {

    private static final int NOM = 100;
    private static final int RUE = 200;
    private static final int CODE = 5;

    private final Invitations invitations;
    private final Usagers usagers;
    private final Moi moi;
    private final Formulaire formulaire = new Formulaire();
    private final TextField prenom = formulaire.texte("prenom", mot("prenom"), NOM, "given-name");
    private final TextField nom = formulaire.texte("nom", mot("nom"), NOM, "family-name");
    private final ChampDate naissance =
            formulaire.date("naissance", mot("naissance")).naissance();
    private final TextField adresse = formulaire.texte("adresse", mot("adresse"), RUE, "street-address");
    private final TextField codePostal = formulaire.texte("codePostal", mot("codePostal"), CODE, "postal-code");
    private final TextField ville = formulaire.texte("ville", mot("ville"), NOM, "address-level2");
    private final Checkbox accord = new Checkbox();

    InvitationView(Invitations invitations, Usagers usagers, Moi moi) {
        this.invitations = invitations;
        this.usagers = usagers;
        this.moi = moi;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        montrer(invitations.de(moi.exigerUsager()).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("invitation")));
    }

    private void montrer(Invitation invitation) {
        vider();
        titre(getTranslation("pret.invitation.titre", invitation.deLaPartDe()));
        ajouter(
                new Paragraph(
                        invitation.capital() == null
                                ? getTranslation("pret.invitation.phrase")
                                : getTranslation("pret.invitation.accorde", invitation.capital(), invitation.objet())),
                Remarque.alerte(getTranslation("pret.invitation.solidaires")),
                Carte.titree(mot("ensuite"), points(invitation)));
        connu();
        accord.setLabel(mot("accord"));
        var vous = Carte.titree(mot("vous"), prenom, nom, naissance, adresse, codePostal, ville, accord);
        vous.addClassName("fiche-acte");
        ajouter(vous);
        enBas(new BarreDuBas(
                Bouton.second(mot("refuser"), () -> refuser(invitation)),
                Bouton.principal(mot("accepter"), () -> accepter(invitation))));
    }

    private UnorderedList points(Invitation invitation) {
        var points = new UnorderedList(
                new ListItem(mot("contrat")),
                new ListItem(mot("voir")),
                new ListItem(mot("pasVoir", invitation.deLaPartDe())),
                new ListItem(mot("seuls")));
        points.addClassName("points");
        return points;
    }

    /** FranceConnect's word is not typed again. */
    private void connu() {
        var usager = usagers.de(moi.exigerUsager());
        prenom.setValue(Objects.requireNonNullElse(usager.prenom(), ""));
        nom.setValue(Objects.requireNonNullElse(usager.nom(), ""));
        naissance.setValue(usager.naissance());
        prenom.setReadOnly(usager.identiteVerifiee());
        nom.setReadOnly(usager.identiteVerifiee());
    }

    private void accepter(Invitation invitation) {
        accord.setErrorMessage(mot("accordManque"));
        accord.setInvalid(!accord.getValue());
        var fiche = new FicheCoEmprunteur(
                prenom.getValue(),
                nom.getValue(),
                naissance.getValue(),
                adresse.getValue(),
                codePostal.getValue(),
                ville.getValue());
        if (accord.getValue()
                && formulaire.essayer(() -> invitations.accepter(invitation.id(), moi.exigerUsager(), fiche))) {
            Annonce.fait(mot("acceptee", invitation.deLaPartDe()));
            UI.getCurrent().navigate("espace/mon-pret");
        }
    }

    private void refuser(Invitation invitation) {
        Confirmation.demander(
                mot("refuserTitre"), mot("refuserPhrase", invitation.deLaPartDe()), mot("refuser"), () -> {
                    invitations.refuser(invitation.id(), moi.exigerUsager());
                    Annonce.fait(mot("refusee"));
                    UI.getCurrent().navigate("espace");
                });
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("pret.invitation." + cle, arguments);
    }
}
