package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.pret.ComptesImprimes;
import fr.parcoursprojet.pret.Exercice;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import java.io.ByteArrayInputStream;

/** The year in a few figures, how its loans ended, and the files for the public accountant. */
final class VoletExercice extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    VoletExercice(Exercice exercice, ComptesImprimes comptes) {
        addClassName("volet-compte");
        add(mouvements(exercice));
        if (!exercice.recouvre().estNul()) {
            add(new Paragraph(getTranslation("pret.exercice.recouvre", exercice.recouvre())));
        }
        if (!exercice.eteintHors274().estNul()) {
            add(new Paragraph(getTranslation("pret.exercice.eteintHors274Phrase", exercice.eteintHors274())));
        }
        if (!exercice.fins().isEmpty()) {
            add(new H3(getTranslation("pret.exercice.fins")), fins(exercice));
        }
        var annee = exercice.annee();
        add(
                papier(
                        getTranslation("pret.exercice.pdf"),
                        ListePapiers.enLigne("compte-274-" + annee + ".pdf", () -> comptes.pdf(annee))),
                papier(getTranslation("pret.exercice.xlsx"), DownloadHandler.fromInputStream(demande -> {
                    var octets = comptes.xlsx(annee);
                    return new DownloadResponse(
                            new ByteArrayInputStream(octets), "compte-274-" + annee + ".xlsx", XLSX, octets.length);
                })));
    }

    private Faits mouvements(Exercice exercice) {
        var faits = new Faits()
                .fait(getTranslation("pret.exercice.ouverture"), Francais.euros(exercice.ouverture()))
                .fait(getTranslation("pret.exercice.verse"), "+ " + Francais.euros(exercice.verse()))
                .fait(getTranslation("pret.exercice.rembourse"), "– " + Francais.euros(exercice.rembourse()));
        moins(faits, "pret.exercice.soutien", exercice.soutien());
        moins(faits, "pret.exercice.remise", exercice.remise());
        moins(faits, "pret.exercice.nonValeur", exercice.nonValeur());
        moins(faits, "pret.exercice.eteint", exercice.eteint());
        return faits.fait(getTranslation("pret.exercice.cloture"), Francais.euros(exercice.cloture()));
    }

    private Faits fins(Exercice exercice) {
        var faits = new Faits();
        exercice.fins()
                .forEach(fins -> faits.fait(getTranslation("pret.fin." + fins.fin()), Integer.toString(fins.nombre())));
        return faits;
    }

    /** Said only when there is any. */
    private void moins(Faits faits, String cle, Montant montant) {
        if (!montant.estNul()) {
            faits.fait(getTranslation(cle), "– " + Francais.euros(montant));
        }
    }

    private static Anchor papier(String nom, DownloadHandler contenu) {
        var lien = new Anchor(contenu, nom);
        lien.addComponentAsFirst(Icone.FICHIER.dessin());
        lien.addClassName("btn");
        return lien;
    }
}
