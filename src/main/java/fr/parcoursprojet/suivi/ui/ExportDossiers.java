package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import fr.parcoursprojet.edition.Tableur;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list that is shown as a spreadsheet, written while it leaves; the screen says how far a long one is. */
final class ExportDossiers extends Composite<Div> {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 1000;
    private static final int DEMI_SECONDE = 500;

    private final Span avancement = new Span();

    ExportDossiers(
            QuestionDossiers question, int nombre, Dossiers dossiers, ValeursDesColonnes valeurs, Tableur tableur) {
        avancement.getElement().setAttribute("role", "status");
        var titre = getTranslation("suivi.export.feuille");
        var lien = new Anchor(
                (DownloadEvent demande) -> {
                    var ui = demande.getUI();
                    demande.setFileName("dossiers.xlsx");
                    demande.setContentType(XLSX);
                    try (var sortie = demande.getOutputStream()) {
                        tableur.ecrire(
                                sortie,
                                titre,
                                valeurs.tetes(question),
                                lignes(ui, question, nombre, dossiers, valeurs));
                    } finally {
                        finir(ui);
                    }
                },
                getTranslation("suivi.export.lien"));
        lien.addComponentAsFirst(Icone.TELECHARGER.dessin());
        lien.addClassName("btn");
        lien.getElement().addEventListener("click", clic -> {
            if (nombre > PAGE) {
                avancement.setText(getTranslation("suivi.export.avancement", 0, nombre));
                UI.getCurrent().setPollInterval(DEMI_SECONDE);
            }
        });
        getContent().addClassName("suivi-export");
        getContent().add(lien, avancement);
    }

    private Iterator<List<@Nullable Object>> lignes(
            UI ui, QuestionDossiers question, int nombre, Dossiers dossiers, ValeursDesColonnes valeurs) {
        return Stream.iterate(0, debut -> debut < nombre, debut -> debut + PAGE)
                .flatMap(debut -> {
                    if (debut > 0) {
                        dire(ui, getTranslation("suivi.export.avancement", debut, nombre));
                    }
                    return dossiers.chercher(question.recherche(), debut, PAGE).stream();
                })
                .map((DossierEnBref dossier) -> valeurs.enLigne(question, dossier))
                .iterator();
    }

    private void dire(UI ui, String phrase) {
        ui.access(() -> avancement.setText(phrase));
    }

    private void finir(UI ui) {
        ui.access(() -> {
            if (ui.getPollInterval() > 0) {
                avancement.setText(getTranslation("suivi.export.fini"));
                ui.setPollInterval(-1);
            }
        });
    }
}
