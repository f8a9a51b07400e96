package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.confidentialite.Oubli;
import fr.parcoursprojet.confidentialite.Oublis;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;

/** What a person asks to have erased, what the law keeps of it, and the answer they are given. */
final class CarteDeLOubli extends Composite<Div> {

    private final UsagerId usager;
    private final transient Oublis oublis;
    private final AgentId agent;

    CarteDeLOubli(UsagerId usager, Oublis oublis, AgentId agent) {
        this.usager = usager;
        this.oublis = oublis;
        this.agent = agent;
        dessiner();
    }

    private void dessiner() {
        getContent().removeAll();
        oublis.dernier(usager).filter(Oubli::attend).ifPresent(this::montrer);
    }

    private void montrer(Oubli demande) {
        var carte = Carte.titree(
                getTranslation("suivi.effacement.titre"),
                new Paragraph(getTranslation(
                        "suivi.effacement.demande",
                        demande.demandeLe().atZone(Francais.PARIS).toLocalDate())));
        if (!demande.message().isEmpty()) {
            carte.add(new Paragraph(getTranslation("suivi.effacement.mot", demande.message())));
        }
        var garde = new UnorderedList();
        garde.addClassName("points");
        oublis.garde(usager).forEach(une -> {
            var quoi = getTranslation(une.cle(), une.arguments().toArray());
            var jusquAu = une.jusquAu();
            garde.add(new ListItem(
                    jusquAu == null ? quoi : quoi + " " + getTranslation("suivi.effacement.pasAvant", jusquAu)));
        });
        var reponse = new TextArea(getTranslation("suivi.effacement.reponse"));
        reponse.setHelperText(getTranslation("suivi.effacement.aide"));
        reponse.setMaxLength(Oublis.LONGUEUR);
        reponse.setWidthFull();
        reponse.setManualValidation(true);
        carte.add(
                new Paragraph(getTranslation("suivi.effacement.garde")),
                garde,
                reponse,
                Bouton.principal(getTranslation("suivi.effacement.repondre"), () -> repondre(reponse)));
        getContent().add(carte);
    }

    private void repondre(TextArea reponse) {
        try {
            oublis.garder(usager, reponse.getValue(), agent);
            dessiner();
            Annonce.fait(getTranslation("suivi.effacement.fait"));
        } catch (SaisieInvalide aRevoir) {
            var erreur = aRevoir.erreurs().getFirst();
            reponse.setErrorMessage(
                    getTranslation(erreur.cle(), erreur.arguments().toArray()));
            reponse.setInvalid(true);
        }
    }
}
