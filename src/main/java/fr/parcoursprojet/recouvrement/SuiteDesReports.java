package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Report;
import fr.parcoursprojet.commission.ReportAccorde;
import fr.parcoursprojet.commission.ReportRefuse;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Amenagement.ReportALaFin;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A report decided by the commission makes a new version of the schedule (R11), and what was late is no longer; yes
 * or no, it answers the difficulty the borrower had declared.
 */
@Component
class SuiteDesReports {

    /** What a version of the schedule says when the commission gave no reason of its own. */
    private static final String SANS_AUTRE_MOTIF = "Décision de la commission";

    private final Commissions commissions;
    private final Prets prets;
    private final Recouvrement recouvrement;
    private final Difficultes difficultes;
    private final Moi moi;
    private final Clock horloge;

    SuiteDesReports(
            Commissions commissions,
            Prets prets,
            Recouvrement recouvrement,
            Difficultes difficultes,
            Moi moi,
            Clock horloge) {
        this.commissions = commissions;
        this.prets = prets;
        this.recouvrement = recouvrement;
        this.difficultes = difficultes;
        this.moi = moi;
        this.horloge = horloge;
    }

    @EventListener
    void on(ReportAccorde accorde) {
        var pret = prets.du(accorde.dossier()).orElseThrow(() -> new Introuvable("pret"));
        var motif = commissions.decisions(accorde.dossier()).stream()
                .filter(prise -> prise.seance().equals(accorde.seance()))
                .map(prise -> prise.decision() instanceof Report report ? report.motif() : "")
                .filter(dit -> !dit.isBlank())
                .findFirst()
                .orElse(SANS_AUTRE_MOTIF);
        var jour = LocalDate.now(horloge);
        prets.reechelonner(pret.id(), new ReportALaFin(accorde.nombreEcheances()), motif, jour);
        recouvrement.relancer(jour);
        repondre(pret.id());
    }

    @EventListener
    void on(ReportRefuse refuse) {
        prets.du(refuse.dossier()).ifPresent(pret -> repondre(pret.id()));
    }

    private void repondre(PretId pret) {
        moi.agent()
                .ifPresent(agent -> difficultes.du(pret).stream()
                        .filter(dite -> dite.traiteeLe() == null)
                        .forEach(dite -> difficultes.traiter(dite.id(), agent)));
    }
}
