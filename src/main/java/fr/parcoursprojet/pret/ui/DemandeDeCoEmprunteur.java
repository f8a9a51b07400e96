package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.function.BiConsumer;

/** Asks who borrows with the person: their name, and where the invitation goes. */
final class DemandeDeCoEmprunteur extends Dialog {

    private static final int NOM = 200;
    private static final int EMAIL = 254;

    DemandeDeCoEmprunteur(BiConsumer<String, String> action) {
        var formulaire = new Formulaire();
        var nom = formulaire.texte("nom", getTranslation("pret.aDeux.nom"), NOM, "off");
        var email = formulaire.texte("email", getTranslation("pret.aDeux.email"), EMAIL, "off");
        setHeaderTitle(getTranslation("pret.emprunteurs.ajouter"));
        setWidth("34rem");
        var corps = new Div(new Paragraph(getTranslation("pret.emprunteurs.ajouterPhrase")), nom, email);
        corps.addClassName("fiche-acte");
        add(corps);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("pret.volet.revenir"), this::close),
                        Bouton.principal(getTranslation("pret.aDeux.inviter"), () -> {
                            if (formulaire.essayer(() -> action.accept(nom.getValue(), email.getValue()))) {
                                close();
                            }
                        }));
    }
}
