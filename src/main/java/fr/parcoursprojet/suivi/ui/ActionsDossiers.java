package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.suivi.BilanDuLot;
import fr.parcoursprojet.suivi.Lots;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What is done to the ticked dossiers at once; what a rule refused is listed, with its reason. */
final class ActionsDossiers extends Composite<Div> {

    private final transient ChoixDeDossiers choix;
    private final transient Lots lots;
    private final transient Commissions commissions;
    private final transient List<Agent> referents;
    private final transient Runnable tous;
    private final transient Runnable apres;

    ActionsDossiers(
            ChoixDeDossiers choix,
            Lots lots,
            Commissions commissions,
            List<Agent> referents,
            Runnable tous,
            Runnable apres) {
        this.choix = choix;
        this.lots = lots;
        this.commissions = commissions;
        this.referents = referents;
        this.tous = tous;
        this.apres = apres;
        getContent().addClassName("suivi-lot");
        choix.ecouter(this::dessiner);
        dessiner();
    }

    private void dessiner() {
        var nombre = choix.choisis().size();
        var phrase = new Paragraph(getTranslation("suivi.lot.nombre", nombre));
        phrase.getElement().setAttribute("role", "status");
        getContent().removeAll();
        getContent().add(phrase);
        if (nombre == 0) {
            getContent().add(Bouton.discret(getTranslation("suivi.lot.tous"), tous));
            return;
        }
        getContent()
                .add(
                        Bouton.second(getTranslation("suivi.lot.affecter"), this::affecter)
                                .avec(Icone.GENS),
                        Bouton.second(getTranslation("suivi.lot.inscrire"), this::inscrire)
                                .avec(Icone.CAL),
                        Bouton.second(getTranslation("suivi.lot.ecrire"), this::ecrire)
                                .avec(Icone.MAIL),
                        Bouton.discret(getTranslation("suivi.lot.aucun"), () -> {
                            choix.remplacer(List.of());
                            apres.run();
                        }));
    }

    private void affecter() {
        var qui = new Liste<Agent>(getTranslation("suivi.filtre.referent"));
        qui.setItems(referents);
        qui.setItemLabelGenerator(Agent::nom);
        demander(
                "suivi.lot.affecter",
                "suivi.lot.affecter.oui",
                qui,
                () -> exige(qui) ? lots.affecter(choix.choisis(), qui.getValue().id()) : null);
    }

    private void inscrire() {
        var seance = new Liste<Seance>(getTranslation("suivi.lot.seance"));
        seance.setItems(commissions.toutes().stream()
                .filter(une -> une.etat() == EtatSeance.PLANIFIEE)
                .sorted(Comparator.comparing(Seance::debut))
                .toList());
        seance.setItemLabelGenerator(
                une -> une == null ? "" : Francais.jour(une.debut().toLocalDate()) + ", " + une.lieu());
        demander(
                "suivi.lot.inscrire",
                "suivi.lot.inscrire.oui",
                seance,
                () -> exige(seance)
                        ? lots.inscrire(choix.choisis(), seance.getValue().id())
                        : null);
    }

    private void ecrire() {
        var message = new TextArea(getTranslation("suivi.lot.message"));
        message.setMaxLength(Messages.LONGUEUR);
        message.setHelperText(getTranslation("suivi.lot.message.aide"));
        demander("suivi.lot.ecrire", "suivi.lot.ecrire.oui", message, () -> {
            try {
                return lots.ecrire(choix.choisis(), message.getValue());
            } catch (SaisieInvalide invalide) {
                var premiere = invalide.erreurs().getFirst();
                message.setInvalid(true);
                message.setErrorMessage(
                        getTranslation(premiere.cle(), premiere.arguments().toArray()));
                return null;
            }
        });
    }

    /** Asks for what the action needs; the box stays open, with what was typed, as long as it is not there. */
    private void demander(String cle, String oui, Component champ, Supplier<BilanDuLot> action) {
        var boite = new Dialog();
        boite.setHeaderTitle(getTranslation(cle));
        var corps = new Div(
                new Paragraph(getTranslation("suivi.lot.nombre", choix.choisis().size())), champ);
        corps.addClassName("in-formulaire");
        boite.add(corps);
        boite.getFooter()
                .add(
                        Bouton.second(getTranslation("suivi.report.revenir"), boite::close),
                        Bouton.principal(getTranslation(oui), () -> {
                            var bilan = action.get();
                            if (bilan != null) {
                                boite.close();
                                dire(bilan);
                            }
                        }));
        boite.open();
    }

    private void dire(BilanDuLot bilan) {
        choix.remplacer(List.of());
        apres.run();
        if (bilan.refuses().isEmpty()) {
            Annonce.fait(getTranslation("suivi.lot.faits", bilan.faits()));
            return;
        }
        var boite = new Dialog();
        boite.setHeaderTitle(getTranslation("suivi.lot.faits", bilan.faits()));
        var liste = new UnorderedList();
        bilan.refuses()
                .forEach(refuse ->
                        liste.add(new ListItem(getTranslation("suivi.lot.refuse", refuse.numero(), refuse.raison()))));
        var corps = new Div(
                new Paragraph(
                        getTranslation("suivi.lot.refuses", bilan.refuses().size())),
                liste);
        corps.addClassName("in-formulaire");
        boite.add(corps);
        boite.getFooter().add(Bouton.principal(getTranslation("suivi.lot.lu"), boite::close));
        boite.open();
    }

    private boolean exige(Liste<?> liste) {
        if (liste.getValue() == null) {
            liste.setInvalid(true);
            liste.setErrorMessage(getTranslation("suivi.lot.erreur"));
            return false;
        }
        return true;
    }
}
