package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.recouvrement.Pauses;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks until when relances are held, and why. */
final class DemandeDePause extends Dialog {

    private final ChampDate jusquAu = new ChampDate(getTranslation("recouvrement.pause.jusquAu"));
    private final TextArea motif = new TextArea(getTranslation("recouvrement.pause.motif"));

    DemandeDePause(BiConsumer<String, LocalDate> action) {
        setHeaderTitle(getTranslation("recouvrement.relances.pause"));
        motif.setMaxLength(Pauses.LETTRES);
        motif.setWidthFull();
        var champs = new Div(new Paragraph(getTranslation("recouvrement.pause.phrase")), jusquAu, motif);
        champs.addClassName("demande-de-pause");
        add(champs);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("recouvrement.pause.revenir"), this::close),
                        Bouton.principal(getTranslation("recouvrement.pause.poser"), () -> poser(action)));
    }

    private void poser(BiConsumer<String, LocalDate> action) {
        var jour = jusquAu.getValue();
        jusquAu.erreur(jour == null ? getTranslation("recouvrement.saisie.jusquAu") : null);
        motif.setInvalid(false);
        if (jour == null) {
            return;
        }
        try {
            action.accept(motif.getValue(), jour);
            close();
        } catch (SaisieInvalide invalide) {
            montrer(invalide.erreurs());
        }
    }

    private void montrer(List<Erreur> erreurs) {
        for (var erreur : erreurs) {
            var phrase = getTranslation(erreur.cle());
            if (erreur.champ().equals("motif")) {
                motif.setErrorMessage(phrase);
                motif.setInvalid(true);
            } else {
                jusquAu.erreur(phrase);
            }
        }
    }
}
