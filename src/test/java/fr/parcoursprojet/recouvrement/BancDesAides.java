package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.Reexamen;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;

/** A loan granted by a commission, in difficulty, that comes back before another. */
@TestComponent
public class BancDesAides {

    private final BancDeCommission commission;
    private final Commissions commissions;
    private final Prets prets;
    private final Clock horloge;

    BancDesAides(BancDeCommission commission, Commissions commissions, Prets prets, Clock horloge) {
        this.commission = commission;
        this.commissions = commissions;
        this.prets = prets;
        this.horloge = horloge;
    }

    /** A loan of 120 euros in six instalments of 20, paid out today. */
    public DossierId pretEnCours(UsagerId qui, AgentId referent) {
        var dossier = commission.presente(qui, referent);
        var seance = commission.ouverte(referent, dossier);
        commission.decide(referent, seance, dossier, BancDeCommission.accord(Montant.euros(120), Montant.ZERO, 6));
        commission.enAgent(referent, () -> {
            commissions.clore(seance);
            var aujourdhui = LocalDate.now(horloge);
            prets.signerSurPapier(pret(dossier), aujourdhui, "contrat.pdf", BancDeDemande.PDF, referent);
            prets.debloquer(pret(dossier), aujourdhui, referent);
        });
        return dossier;
    }

    /** The loan of a dossier. */
    public PretId pret(DossierId dossier) {
        return prets.du(dossier).orElseThrow().id();
    }

    /** A séance of today, open, where this is proposed. */
    public SeanceId proposer(AgentId referent, DossierId dossier, Mesure mesure) {
        var seance = commission.seance(referent);
        commission.enAgent(referent, () -> {
            commissions.inscrireReexamen(seance, dossier, new Reexamen(mesure, "Perte d’emploi, reprise en juin."));
            commissions.ouvrir(seance, commission.quorum());
        });
        return seance;
    }

    /** Decides, then closes. */
    public void decider(AgentId referent, SeanceId seance, DossierId dossier, Decision decision) {
        commission.decide(referent, seance, dossier, decision);
        clore(referent, seance);
    }

    /** Closes. */
    public void clore(AgentId referent, SeanceId seance) {
        commission.enAgent(referent, () -> commissions.clore(seance));
    }
}
