package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Titre;

/** A presented dossier that cannot wait: the référent asks the holder of a delegation to decide it. */
final class DemandeUrgente extends Div {

    /**
     * @param suite once it is asked, or given up
     */
    DemandeUrgente(ValidationsEnAmont validations, DossierId dossier, Runnable suite) {
        var demandee = validations.urgence(dossier);
        if (demandee.isPresent()) {
            add(Remarque.info(
                    getTranslation("commission.urgence.demandee", demandee.get().motif()),
                    Bouton.discret(getTranslation("commission.urgence.renoncer"), () -> {
                        validations.renoncer(dossier);
                        suite.run();
                    })));
            return;
        }
        addClassNames("card", "carte");
        var motif = new TextArea(getTranslation("commission.urgence.motif"));
        motif.setHelperText(getTranslation("commission.urgence.motifAide"));
        motif.setMaxLength(1000);
        add(
                Titre.deux(getTranslation("commission.urgence.titre")),
                new Paragraph(getTranslation("commission.urgence.phrase")),
                motif,
                Bouton.second(getTranslation("commission.urgence.demander"), () -> {
                    motif.setInvalid(false);
                    try {
                        validations.demander(dossier, motif.getValue());
                        suite.run();
                    } catch (SaisieInvalide saisie) {
                        motif.setErrorMessage(
                                getTranslation(saisie.erreurs().getFirst().cle()));
                        motif.setInvalid(true);
                    }
                }));
    }
}
