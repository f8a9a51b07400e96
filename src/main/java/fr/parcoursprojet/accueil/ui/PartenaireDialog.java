package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.accueil.Partenaire;
import fr.parcoursprojet.accueil.PartenaireId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.Telephone;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A partner to write down or to change. */
final class PartenaireDialog extends Dialog {

    private final TextField nom = new TextField(getTranslation("accueil.partenaires.nom"));
    private final TextArea pourQuoi = new TextArea(getTranslation("accueil.partenaires.pourQuoi"));
    private final TextField email = new TextField(getTranslation("accueil.appel.email"));
    private final TextField telephone = new TextField(getTranslation("accueil.appel.telephone"));
    private final Checkbox actif = new Checkbox(getTranslation("accueil.partenaires.actif"), true);
    private final Map<String, HasValidation> parNom =
            Map.of("nom", nom, "pourQuoi", pourQuoi, "email", email, "telephone", telephone);
    private final PartenaireId id;
    private final transient Consumer<Partenaire> garder;

    PartenaireDialog(@Nullable Partenaire connu, Consumer<Partenaire> garder) {
        this.garder = garder;
        id = connu == null ? PartenaireId.nouveau() : connu.id();
        setHeaderTitle(getTranslation(connu == null ? "accueil.partenaires.nouveau" : "accueil.partenaires.changer"));
        email.setHelperText(getTranslation("accueil.partenaires.emailPourQuoi"));
        if (connu != null) {
            nom.setValue(connu.nom());
            pourQuoi.setValue(connu.pourQuoi());
            email.setValue(connu.email() == null ? "" : connu.email().valeur());
            telephone.setValue(
                    connu.telephone() == null ? "" : connu.telephone().lisible());
            actif.setValue(connu.actif());
        }
        var corps = new Div(nom, pourQuoi, email, telephone, actif);
        corps.addClassName("ac-formulaire");
        add(corps);
        getFooter()
                .add(
                        Bouton.second(getTranslation("accueil.orienter.non"), this::close),
                        Bouton.principal(getTranslation("accueil.partenaires.garder"), this::valider));
    }

    private void valider() {
        parNom.values().forEach(un -> un.setInvalid(false));
        if (!email.isEmpty() && !Email.estValide(email.getValue())) {
            erreur("email", "accueil.erreur.email");
        }
        if (!telephone.isEmpty() && !Telephone.estValide(telephone.getValue())) {
            erreur("telephone", "accueil.erreur.telephone");
        }
        if (email.isInvalid() || telephone.isInvalid()) {
            return;
        }
        try {
            garder.accept(new Partenaire(
                    id,
                    nom.getValue(),
                    pourQuoi.getValue(),
                    email.isEmpty() ? null : new Email(email.getValue()),
                    telephone.isEmpty() ? null : new Telephone(telephone.getValue()),
                    actif.getValue()));
            close();
        } catch (SaisieInvalide invalide) {
            invalide.erreurs().forEach(une -> erreur(une.champ(), une.cle()));
        }
    }

    private void erreur(String champ, String cle) {
        var fautif = parNom.get(champ);
        if (fautif != null) {
            fautif.setErrorMessage(getTranslation(cle));
            fautif.setInvalid(true);
        }
    }
}
