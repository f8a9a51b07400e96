package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.rendezvous.Disponibilites;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;

/** Days that nobody is received. */
final class SaisieDeFermeture extends Dialog {

    SaisieDeFermeture(LocalDate premier, Disponibilites disponibilites, Runnable ensuite) {
        var du = date("rendezvous.fermeture.du", premier);
        var au = date("rendezvous.fermeture.au", premier);
        var motif = new TextField(getTranslation("rendezvous.fermeture.motif"));
        motif.setMaxLength(200);
        var champs = new Div(du, au, motif);
        champs.addClassName("offre");
        setHeaderTitle(getTranslation("rendezvous.fermeture.fermer"));
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("rendezvous.fermeture.phrase")), champs);
        var erreurs = new ErreursDeChamps().avec("du", du).avec("au", au);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("rendezvous.offre.non"), this::close),
                        Bouton.principal(getTranslation("rendezvous.fermeture.oui"), () -> {
                            if (erreurs.essayer(() -> {
                                exiger(du, au);
                                disponibilites.fermer(du.getValue(), au.getValue(), motif.getValue());
                            })) {
                                close();
                                ensuite.run();
                                Annonce.fait(getTranslation("rendezvous.fermeture.fait"));
                            }
                        }));
    }

    private static void exiger(DatePicker du, DatePicker au) {
        var fautes = new ArrayList<Erreur>();
        if (du.isEmpty()) {
            fautes.add(Erreur.de("du", "rendezvous.erreur.jour"));
        }
        if (au.isEmpty()) {
            fautes.add(Erreur.de("au", "rendezvous.erreur.jour"));
        }
        if (!fautes.isEmpty()) {
            throw new SaisieInvalide(fautes);
        }
    }

    private DatePicker date(String cle, LocalDate proposee) {
        var date = new DatePicker(getTranslation(cle));
        date.setLocale(Locale.FRANCE);
        date.setI18n(Calendrier.enFrancais(this::getTranslation));
        date.setManualValidation(true);
        date.setValue(proposee);
        return date;
    }
}
