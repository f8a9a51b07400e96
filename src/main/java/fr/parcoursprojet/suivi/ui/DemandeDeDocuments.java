package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.Icone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the person for several documents in one message, with a date; a document that nobody asked yet can be named. */
final class DemandeDeDocuments extends Composite<Div> {

    private static final int QUINZE_JOURS = 15;

    private final Demande demande;
    private final Instructions instructions;
    private final List<Justificatif> possibles;
    private final CheckboxGroup<Justificatif> choisies = new CheckboxGroup<>();
    private final TextField autre = new TextField();
    private final TextArea message = new TextArea();
    private final ChampDate avant;
    private final Dialog boite = new Dialog();

    DemandeDeDocuments(Demande demande, List<Justificatif> pieces, Instructions instructions, Clock horloge) {
        this.demande = demande;
        this.instructions = instructions;
        possibles = pieces.stream()
                .filter(piece -> piece.etat() != EtatJustificatif.ENVOYE && piece.etat() != EtatJustificatif.VERIFIE)
                .toList();
        avant = new ChampDate(getTranslation("suivi.complements.avant"));
        avant.setValue(LocalDate.now(horloge).plusDays(QUINZE_JOURS));
        getContent().addClassName("suivi-demander");
        if (demande.etat() == EtatDemande.DEPOSEE) {
            var aRefaire = possibles.stream()
                    .filter(piece -> piece.etat() == EtatJustificatif.A_REFAIRE)
                    .count();
            getContent()
                    .add(Bouton.second(getTranslation("suivi.complements.ouvrir", aRefaire), boite::open)
                            .avec(Icone.MAIL));
            composer();
        }
    }

    private void composer() {
        boite.setHeaderTitle(getTranslation("suivi.complements.titre"));
        choisies.setLabel(getTranslation("suivi.complements.lesquels"));
        choisies.setItems(possibles);
        choisies.setItemLabelGenerator(Justificatif::nom);
        choisies.setVisible(!possibles.isEmpty());
        choisies.setValue(possibles.stream()
                .filter(piece -> piece.etat() == EtatJustificatif.A_REFAIRE)
                .collect(Collectors.toSet()));
        autre.setLabel(getTranslation("suivi.complements.autre"));
        autre.setHelperText(getTranslation("suivi.complements.autre.aide"));
        autre.setMaxLength(100);
        message.setLabel(getTranslation("suivi.complements.message"));
        message.setMaxLength(1000);
        message.setValue(getTranslation("suivi.complements.message.usuel"));
        var corps = new Div(choisies, autre, message, avant);
        corps.addClassName("in-formulaire");
        boite.add(corps);
        boite.getFooter()
                .add(
                        Bouton.second(getTranslation("suivi.complements.revenir"), boite::close),
                        Bouton.principal(getTranslation("suivi.complements.envoyer"), this::envoyer));
    }

    private void envoyer() {
        var jour = avant.getValue();
        if (jour == null) {
            avant.erreur(getTranslation("suivi.complements.erreur.date"));
            return;
        }
        try {
            instructions.demanderDocuments(
                    demande.id(),
                    choisies.getValue().stream().map(Justificatif::code).toList(),
                    autre.getValue(),
                    message.getValue(),
                    jour);
            boite.close();
            Annonce.fait(getTranslation("suivi.complements.envoyee"));
            UI.getCurrent().navigate("agents/dossiers/" + demande.numero() + "/justificatifs");
        } catch (SaisieInvalide invalide) {
            invalide.erreurs().forEach(erreur -> {
                var mots = getTranslation(erreur.cle(), erreur.arguments().toArray());
                switch (erreur.champ()) {
                    case "avant" -> avant.erreur(mots);
                    case "message" -> {
                        message.setInvalid(true);
                        message.setErrorMessage(mots);
                    }
                    default -> {
                        choisies.setInvalid(true);
                        choisies.setErrorMessage(mots);
                        Annonce.refus(mots);
                    }
                }
            });
        } catch (Refus impossible) {
            Annonce.refus(getTranslation(impossible.cle(), impossible.arguments()));
        }
    }
}
