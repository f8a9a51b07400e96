package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.suivi.Vue;
import fr.parcoursprojet.suivi.Vues;
import java.util.EnumSet;

/** The lists kept under a name, the columns, and what keeps the list that is shown. */
final class VuesDossiers extends Composite<Div> {

    private final transient Vues vues;
    private transient QuestionDossiers question;

    VuesDossiers(Vues vues, QuestionDossiers question) {
        this.vues = vues;
        this.question = question;
        getContent().addClassName("suivi-vues");
        dessiner();
    }

    private void dessiner() {
        getContent().removeAll();
        var toutes = vues.toutes();
        var ouverte = toutes.stream()
                .filter(vue -> vue.question().equals(question.parametres().getQueryString()))
                .findFirst();
        if (!toutes.isEmpty()) {
            var choix = new Liste<Vue>(getTranslation("suivi.vues.nom"));
            choix.setItems(toutes);
            choix.setItemLabelGenerator(vue -> vue == null
                    ? ""
                    : getTranslation(vue.partagee() ? "suivi.vues.partagee" : "suivi.vues.une", vue.nom()));
            choix.setPlaceholder(getTranslation("suivi.vues.choisir"));
            ouverte.ifPresent(choix::setValue);
            choix.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    aller(QueryParameters.fromString(change.getValue().question()));
                }
            });
            getContent().add(choix);
        }
        getContent().add(Bouton.second(getTranslation("suivi.vues.colonnes"), this::choisirLesColonnes));
        ouverte.filter(Vue::mienne)
                .ifPresentOrElse(
                        vue -> getContent().add(Bouton.second(getTranslation("suivi.vues.retirer"), () -> {
                            vues.oublier(vue.id());
                            Annonce.fait(getTranslation("suivi.vues.retiree"));
                            dessiner();
                        })),
                        () -> getContent().add(Bouton.second(getTranslation("suivi.vues.garder"), this::garder)));
    }

    private void choisirLesColonnes() {
        var boite = new Dialog();
        boite.setHeaderTitle(getTranslation("suivi.vues.colonnes"));
        var colonnes = new CheckboxGroup<ColonneDossier>(getTranslation("suivi.vues.colonnes.nom"));
        colonnes.setItems(ColonneDossier.values());
        colonnes.setItemLabelGenerator(colonne -> getTranslation("suivi.colonne." + colonne));
        colonnes.setValue(question.colonnes());
        colonnes.addClassName("suivi-colonnes-choix");
        boite.add(colonnes);
        boite.getFooter()
                .add(
                        Bouton.second(getTranslation("suivi.report.revenir"), boite::close),
                        Bouton.principal(getTranslation("suivi.vues.colonnes.oui"), () -> {
                            var voulues = EnumSet.noneOf(ColonneDossier.class);
                            voulues.addAll(colonnes.getValue());
                            boite.close();
                            aller(question.avec(voulues).parametres());
                        }));
        boite.open();
    }

    private void garder() {
        var boite = new Dialog();
        boite.setHeaderTitle(getTranslation("suivi.vues.garder"));
        var nom = new TextField(getTranslation("suivi.vues.garder.nom"));
        nom.setMaxLength(Vues.LONGUEUR);
        var partagee = new Checkbox(getTranslation("suivi.vues.garder.partagee"));
        var corps = new Div(new Paragraph(getTranslation("suivi.vues.garder.phrase")), nom, partagee);
        corps.addClassName("in-formulaire");
        boite.add(corps);
        boite.getFooter()
                .add(
                        Bouton.second(getTranslation("suivi.report.revenir"), boite::close),
                        Bouton.principal(getTranslation("suivi.vues.garder.oui"), () -> {
                            try {
                                vues.garder(
                                        nom.getValue(), question.parametres().getQueryString(), partagee.getValue());
                            } catch (SaisieInvalide invalide) {
                                var premiere = invalide.erreurs().getFirst();
                                nom.setInvalid(true);
                                nom.setErrorMessage(getTranslation(
                                        premiere.cle(), premiere.arguments().toArray()));
                                return;
                            }
                            boite.close();
                            Annonce.fait(getTranslation("suivi.vues.gardee"));
                            dessiner();
                        }));
        boite.open();
    }

    private static void aller(QueryParameters ou) {
        UI.getCurrent().navigate("agents/dossiers", ou);
    }
}
