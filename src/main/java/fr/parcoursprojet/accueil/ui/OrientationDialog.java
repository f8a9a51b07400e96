package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.accueil.NouvelleOrientation;
import fr.parcoursprojet.accueil.Partenaire;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.Lien;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** To whom, with the person's consent and its day, and what the partner reads. Nothing leaves without the consent. */
final class OrientationDialog extends Dialog {

    private final RadioButtonGroup<Partenaire> partenaire = new RadioButtonGroup<>();
    private final Checkbox accord = new Checkbox(getTranslation("accueil.orienter.accord"));
    private final ChampDate consentement = new ChampDate(getTranslation("accueil.orienter.accordLe"));
    private final TextArea note = new TextArea(getTranslation("accueil.orienter.note"));
    private final Map<String, HasValidation> parNom =
            Map.of("partenaire", partenaire, "consentement", consentement, "note", note);
    private final transient Consumer<NouvelleOrientation> envoyer;

    /**
     * @param mots what the partner is told to begin with; read and corrected before it leaves
     */
    OrientationDialog(List<Partenaire> proposes, LocalDate jour, String mots, Consumer<NouvelleOrientation> envoyer) {
        this.envoyer = envoyer;
        setHeaderTitle(getTranslation("accueil.orienter.titre"));
        addClassName("ac-orienter");
        partenaire.setLabel(getTranslation("accueil.orienter.partenaire"));
        partenaire.setItems(proposes);
        partenaire.setItemLabelGenerator(un -> getTranslation("accueil.orienter.choix", un.nom(), un.pourQuoi()));
        accord.addValueChangeListener(change -> {
            if (change.getValue() && consentement.getValue() == null) {
                consentement.setValue(jour);
            }
        });
        note.setMaxLength(2000);
        note.setValue(mots);
        var corps = new Div(partenaire, accord, consentement, note);
        corps.addClassName("ac-formulaire");
        if (proposes.isEmpty()) {
            corps.addComponentAsFirst(new Div(
                    new Paragraph(getTranslation("accueil.orienter.aucun")),
                    Lien.vers("agents/partenaires", getTranslation("accueil.partenaires.titre"))
                            .bouton()));
        }
        add(corps);
        getFooter()
                .add(
                        Bouton.second(getTranslation("accueil.orienter.non"), this::close),
                        Bouton.principal(getTranslation("accueil.orienter.oui"), this::valider));
    }

    private void valider() {
        parNom.values().forEach(un -> un.setInvalid(false));
        try {
            var choisi = partenaire.getValue();
            envoyer.accept(new NouvelleOrientation(
                    choisi == null ? null : choisi.id(),
                    accord.getValue() ? consentement.getValue() : null,
                    note.getValue()));
            close();
        } catch (SaisieInvalide invalide) {
            invalide.erreurs().forEach(erreur -> {
                var champ = parNom.get(erreur.champ());
                if (champ != null) {
                    champ.setErrorMessage(
                            getTranslation(erreur.cle(), erreur.arguments().toArray()));
                    champ.setInvalid(true);
                }
            });
        }
    }
}
