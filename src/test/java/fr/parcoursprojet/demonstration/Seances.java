package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.commission.Accord;
import fr.parcoursprojet.commission.Ajournement;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.Reexamen;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.commission.Votes;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Holds the monthly commission, as the référent does. */
@TestComponent
public class Seances {

    private static final LocalTime HEURE = LocalTime.of(14, 0);

    private final Commissions commissions;
    private final Instructions instructions;
    private final EnTantQue enTantQue;
    private final Equipe equipe;

    Seances(Commissions commissions, Instructions instructions, EnTantQue enTantQue, Equipe equipe) {
        this.commissions = commissions;
        this.instructions = instructions;
        this.enTantQue = enTantQue;
        this.equipe = equipe;
    }

    /** Plans a séance with its ordre du jour. */
    public SeanceId planifier(LocalDate jour, List<DossierId> dossiers) {
        return enTantQue.agent(equipe.referent(), () -> {
            var seance = commissions.planifier(jour.atTime(HEURE), "Salle du conseil, CCAS");
            dossiers.forEach(dossier -> commissions.inscrire(seance, dossier));
            return seance;
        });
    }

    /** Plans it and opens it, the members present. */
    public SeanceId ouvrir(LocalDate jour, List<DossierId> dossiers) {
        var seance = planifier(jour, dossiers);
        ouvrir(seance);
        return seance;
    }

    /** Opens a séance of today where a running loan comes back. */
    public SeanceId ouvrirPourUneAide(LocalDate jour, DossierId dossier, Reexamen reexamen) {
        var seance = planifier(jour, List.of());
        proposer(seance, dossier, reexamen);
        ouvrir(seance);
        return seance;
    }

    /** Puts a running loan on the ordre du jour, with what is proposed. */
    public void proposer(SeanceId seance, DossierId dossier, Reexamen reexamen) {
        enTantQue.agent(equipe.referent(), () -> commissions.inscrireReexamen(seance, dossier, reexamen));
    }

    /** Opens a séance that was planned, the members present. */
    public void ouvrir(SeanceId seance) {
        enTantQue.agent(equipe.referent(), () -> commissions.ouvrir(seance, equipe.membres()));
    }

    /** Grants what the référent proposed. */
    public void accorder(SeanceId seance, DossierId dossier, String motif) {
        var proposition = instructions.du(dossier).proposition();
        if (proposition == null) {
            throw new IllegalStateException("Nothing was proposed for " + dossier);
        }
        decider(seance, dossier, Accord.de(proposition, motif));
    }

    /** Refuses, with another answer (R7). */
    public void refuser(SeanceId seance, DossierId dossier, String motif) {
        decider(
                seance,
                dossier,
                new DecisionDeRefus(
                        motif,
                        "Prenez rendez-vous avec votre référente pour préparer un autre projet ou une autre aide."));
    }

    /** Adjourns, saying what is missing. */
    public void ajourner(SeanceId seance, DossierId dossier, String manque) {
        decider(seance, dossier, new Ajournement(manque));
    }

    /** Closes it: minutes, letters and contracts follow. */
    public void clore(SeanceId seance) {
        enTantQue.agent(equipe.referent(), () -> commissions.clore(seance));
    }

    /** Decides one dossier, three votes for. */
    public void decider(SeanceId seance, DossierId dossier, Decision decision) {
        enTantQue.agent(equipe.referent(), () -> {
            commissions.fiche(seance, dossier);
            var passage = commissions.de(seance).passages().stream()
                    .filter(inscrit -> inscrit.dossier().equals(dossier))
                    .findFirst()
                    .orElseThrow();
            return commissions.decider(seance, dossier, decision, new Votes(3, 0, 0), passage.version());
        });
    }
}
