package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Termes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.suivi.DossierEnBref;
import java.time.LocalDate;

/** R15: a dossier in intermediate archive opens for a référent who writes why; until then only its number is shown. */
@org.springframework.stereotype.Component
class ArchiveFermee {

    private final Termes termes;
    private final Lectures lectures;
    private final Moi moi;
    private final Textes textes;

    ArchiveFermee(Termes termes, Lectures lectures, Moi moi, Textes textes) {
        this.termes = termes;
        this.lectures = lectures;
        this.moi = moi;
        this.textes = textes;
    }

    /** Whether it is in archive, and the agent who looks did not write why. */
    boolean ferme(DossierId dossier) {
        return termes.archive(dossier).isPresent()
                && moi.agent()
                        .filter(agent -> lectures.archiveOuverte(dossier, agent))
                        .isEmpty();
    }

    /** Asks why, then does what follows. */
    Component question(DossierEnBref dossier, Runnable ensuite) {
        var depuis = termes.archive(dossier.dossier()).orElse(LocalDate.MIN);
        var pourquoi = new TextArea(textes.texte("suivi.archive.pourquoi"));
        pourquoi.setHelperText(textes.texte("suivi.archive.aide"));
        pourquoi.setMaxLength(Lectures.MOTIF);
        pourquoi.setWidthFull();
        pourquoi.setManualValidation(true);
        var carte = new Carte(
                Titre.un(textes.texte("suivi.archive.titre", dossier.numero())),
                new Paragraph(textes.texte("suivi.archive.phrase", depuis)),
                pourquoi,
                Bouton.principal(
                        textes.texte("suivi.archive.ouvrir"), () -> ouvrir(dossier.dossier(), pourquoi, ensuite)));
        var page = new Div(carte);
        page.addClassNames("co", "suivi-archive");
        return page;
    }

    private void ouvrir(DossierId dossier, TextArea pourquoi, Runnable ensuite) {
        try {
            lectures.ouvrirArchive(dossier, moi.exigerAgent(), pourquoi.getValue());
            ensuite.run();
        } catch (SaisieInvalide aRevoir) {
            var erreur = aRevoir.erreurs().getFirst();
            pourquoi.setErrorMessage(
                    textes.texte(erreur.cle(), erreur.arguments().toArray()));
            pourquoi.setInvalid(true);
            pourquoi.focus();
        }
    }
}
