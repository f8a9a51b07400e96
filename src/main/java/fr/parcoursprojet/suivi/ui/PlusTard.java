package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Puts a line off to a day: tomorrow and Monday in one click, any other day typed. */
final class PlusTard extends Dialog {

    private final transient Taches taches;
    private final transient Tache tache;
    private final transient Runnable apres;
    private final ChampDate autre;

    PlusTard(Taches taches, Tache tache, LocalDate aujourdhui, Runnable apres) {
        this.taches = taches;
        this.tache = tache;
        this.apres = apres;
        autre = new ChampDate(getTranslation("suivi.report.autre"));
        autre.setValue(aujourdhui.plusDays(7));
        setHeaderTitle(getTranslation("suivi.report.titre"));
        var demain = aujourdhui.plusDays(1);
        var lundi = aujourdhui.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var rapides = new Div(
                Bouton.second(getTranslation("suivi.report.demain"), () -> reporter(demain)),
                Bouton.second(getTranslation("suivi.report.lundi", Francais.jour(lundi)), () -> reporter(lundi)));
        rapides.addClassName("actes");
        var corps = new Div(new Paragraph(getTranslation("suivi.report.phrase")), rapides, autre);
        corps.addClassName("in-formulaire");
        add(corps);
        getFooter()
                .add(
                        Bouton.second(getTranslation("suivi.report.revenir"), this::close),
                        Bouton.principal(getTranslation("suivi.report.oui"), this::reporterAuJourEcrit));
    }

    private void reporterAuJourEcrit() {
        var jour = autre.getValue();
        if (jour == null) {
            autre.erreur(getTranslation("suivi.report.erreur.date"));
        } else {
            reporter(jour);
        }
    }

    private void reporter(LocalDate jour) {
        try {
            taches.reporter(tache.id(), jour);
        } catch (SaisieInvalide invalide) {
            var premiere = invalide.erreurs().getFirst();
            autre.erreur(getTranslation(premiere.cle(), premiere.arguments().toArray()));
            return;
        } catch (Introuvable dejaFaite) {
            Annonce.fait(getTranslation("suivi.report.dejaFaite"));
            close();
            apres.run();
            return;
        }
        close();
        Annonce.fait(getTranslation("suivi.report.fait", jour));
        apres.run();
    }
}
