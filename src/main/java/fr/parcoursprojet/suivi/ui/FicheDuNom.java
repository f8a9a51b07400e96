package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.compte.MotifDeNom;
import fr.parcoursprojet.compte.Nom;
import fr.parcoursprojet.compte.PreuveDeNom;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampFichier;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks an agent for a person's new name, why, since when, and its proof; what is wrong is said under its field. */
final class FicheDuNom extends Dialog {

    private static final int LONGUEUR = 100;

    private final TextField prenom = texte("suivi.noms.prenom");
    private final TextField nom = texte("suivi.noms.nom");
    private final RadioButtonGroup<MotifDeNom> motif = new RadioButtonGroup<>();
    private final ChampDate le = new ChampDate(getTranslation("suivi.noms.le"));
    private final ChampFichier preuve = new ChampFichier(getTranslation("suivi.noms.acte"));

    /** What was typed. */
    record Saisie(Nom nom, MotifDeNom motif, LocalDate le, PreuveDeNom preuve) {}

    FicheDuNom(LocalDate jour, Consumer<Saisie> action) {
        setHeaderTitle(getTranslation("suivi.noms.changer"));
        setWidth("34rem");
        motif.setLabel(getTranslation("suivi.noms.pourquoi"));
        motif.setItems(MotifDeNom.values());
        motif.setItemLabelGenerator(un -> getTranslation("suivi.noms.motif." + un));
        motif.setValue(MotifDeNom.MARIAGE);
        le.setValue(jour);
        var corps = new Div(new Paragraph(getTranslation("suivi.noms.phrase")), prenom, nom, motif, le, preuve);
        corps.addClassName("suivi-fiche");
        add(corps);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("suivi.noms.revenir"), this::close),
                        Bouton.principal(getTranslation("suivi.noms.changer"), () -> essayer(action)));
    }

    /** The proof, for the tests: a browserless page sends no file. */
    ChampFichier preuve() {
        return preuve;
    }

    private void essayer(Consumer<Saisie> action) {
        dire(prenom, null);
        dire(nom, null);
        var depuis = le.getValue();
        var recue = preuve.recu();
        le.erreur(depuis == null ? getTranslation("suivi.noms.dateManque") : null);
        preuve.erreur(recue.isEmpty() ? getTranslation("suivi.noms.acteManque") : null);
        try {
            var nouveau = new Nom(prenom.getValue(), nom.getValue());
            if (depuis != null && recue.isPresent()) {
                action.accept(new Saisie(
                        nouveau,
                        motif.getValue(),
                        depuis,
                        new PreuveDeNom(recue.get().nom(), recue.get().octets())));
                close();
            }
        } catch (SaisieInvalide aRevoir) {
            aRevoir.erreurs().forEach(erreur -> {
                var phrase = getTranslation(erreur.cle(), erreur.arguments().toArray());
                switch (erreur.champ()) {
                    case "prenom" -> dire(prenom, phrase);
                    case "le" -> le.erreur(phrase);
                    default -> dire(nom, phrase);
                }
            });
        }
    }

    private TextField texte(String cle) {
        var champ = new TextField(getTranslation(cle));
        champ.setMaxLength(LONGUEUR);
        champ.setWidthFull();
        champ.setManualValidation(true);
        return champ;
    }

    private static void dire(TextField champ, @Nullable String phrase) {
        champ.setErrorMessage(phrase == null ? "" : phrase);
        champ.setInvalid(phrase != null);
    }
}
