package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.parcoursprojet.courrier.BlocDuModele;
import fr.parcoursprojet.courrier.BlocDuModele.Variable;
import fr.parcoursprojet.courrier.FauteDePhrase;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.List;

/** One piece of an e-mail or of a letter to write: its field, the variables it may name as buttons, what is wrong said under it. */
final class PhraseSaisie extends Div {

    private static final int PAUSE_MS = 300;

    private final BlocDuModele bloc;
    private final TextArea zone = new TextArea();
    private final Bouton livre;
    private int curseur = -1;

    /**
     * @param rang its rank among the pieces of its kind, for its name
     * @param variables those it may name
     * @param apres what follows each change
     */
    PhraseSaisie(BlocDuModele bloc, int rang, List<Variable> variables, int longueur, Runnable apres) {
        this.bloc = bloc;
        addClassName("phrase");
        zone.setLabel(nom(rang));
        zone.setMaxLength(longueur);
        zone.setValueChangeMode(ValueChangeMode.LAZY);
        zone.setValueChangeTimeout(PAUSE_MS);
        zone.addValueChangeListener(change -> apres.run());
        if (bloc.genre() == BlocDuModele.Genre.PARAGRAPHE) {
            zone.setHelperText(getTranslation(
                    bloc.variables().stream().anyMatch(Variable::requise)
                            ? "courrier.modele.aideParagraphe"
                            : "courrier.modele.aideVide"));
        }
        zone.getElement()
                .addEventListener(
                        "focusout",
                        perte -> curseur = perte.getEventData()
                                .path("element.inputElement ? element.inputElement.selectionStart : -1")
                                .asInt(-1))
                .addEventData("element.inputElement ? element.inputElement.selectionStart : -1");
        livre = Bouton.discret(getTranslation("courrier.modele.livre"), () -> zone.setValue(bloc.texte()));
        livre.setAriaLabel(getTranslation("courrier.modele.livreDe", zone.getLabel()));
        add(zone, outils(variables));
    }

    private String nom(int rang) {
        var nom = switch (bloc.genre()) {
            case OBJET -> getTranslation("courrier.modele.objet");
            case BOUTON -> getTranslation("courrier.modele.bouton");
            case TITRE -> getTranslation("courrier.modele.titreDeLettre", rang);
            case PARAGRAPHE, FIXE -> getTranslation("courrier.modele.paragraphe", rang);
        };
        return bloc.si().isEmpty() ? nom : getTranslation("courrier.modele.siCas", nom, bloc.si());
    }

    private Div outils(List<Variable> variables) {
        var outils = new Div();
        outils.addClassName("variables");
        outils.getElement().setAttribute("role", "group");
        outils.getElement().setAttribute("aria-label", getTranslation("courrier.modele.variables", zone.getLabel()));
        variables.forEach(variable -> {
            var bouton = Bouton.second(variable.ecrite(), () -> inserer(variable));
            bouton.setAriaLabel(getTranslation("courrier.modele.inserer", variable.ecrite(), variable.exemple()));
            bouton.setTooltipText(getTranslation("courrier.modele.exemple", variable.exemple()));
            outils.add(bouton);
        });
        outils.add(livre);
        return outils;
    }

    /** At the place last left by the cursor; at the end when it never came. */
    private void inserer(Variable variable) {
        var texte = zone.getValue();
        int ou = curseur < 0 || curseur > texte.length() ? texte.length() : curseur;
        zone.setValue(texte.substring(0, ou) + variable.ecrite() + texte.substring(ou));
        curseur = ou + variable.ecrite().length();
        zone.focus();
        zone.getElement()
                .executeJs(
                        "setTimeout(() => this.inputElement && this.inputElement.setSelectionRange($0, $0))", curseur);
    }

    BlocDuModele bloc() {
        return bloc;
    }

    TextArea zone() {
        return zone;
    }

    String nom() {
        return zone.getLabel();
    }

    String texte() {
        return zone.getValue();
    }

    void ecrire(String texte) {
        zone.setValue(texte);
    }

    /** Shows what is wrong, or that nothing is. */
    void juger(List<FauteDePhrase> fautes) {
        zone.setErrorMessage(fautes.stream()
                .map(faute -> getTranslation(faute.cle(), faute.arguments().toArray()))
                .reduce((une, autre) -> une + " " + autre)
                .orElse(""));
        zone.setInvalid(!fautes.isEmpty());
        livre.setVisible(!zone.getValue().equals(bloc.texte()));
    }

    /** What nobody writes, shown where it stands. */
    static Div fixe(BlocDuModele bloc, String pourquoi) {
        var dit = new Div(Icone.VERROU.dessin(), new Span(pourquoi));
        dit.addClassNames("s", "muted");
        var texte = new Div();
        texte.setText(bloc.texte());
        texte.addClassName("texte");
        var fixe = new Div(dit, texte);
        fixe.addClassName("fixe");
        return fixe;
    }
}
