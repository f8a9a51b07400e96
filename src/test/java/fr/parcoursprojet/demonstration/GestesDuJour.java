package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.recouvrement.MotifDifficulte;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** What happens on the day of the first start: a paper to redo, a difficulty, appointments. */
@TestComponent
class GestesDuJour {

    private final Demandes demandes;
    private final Justificatifs justificatifs;
    private final Difficultes difficultes;
    private final LesRendezVous rendezVous;
    private final Gestes gestes;
    private final EnTantQue enTantQue;
    private final Equipe equipe;
    private final Clock horloge;

    GestesDuJour(
            Demandes demandes,
            Justificatifs justificatifs,
            Difficultes difficultes,
            LesRendezVous rendezVous,
            Gestes gestes,
            EnTantQue enTantQue,
            Equipe equipe,
            Clock horloge) {
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.difficultes = difficultes;
        this.rendezVous = rendezVous;
        this.gestes = gestes;
        this.enTantQue = enTantQue;
        this.equipe = equipe;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    void refaireLeDevis(DossierId dossier, LocalDate avant) {
        var agent = equipe.referent();
        gestes.lire(dossier, agent, "justificatifs");
        enTantQue.agent(agent, () -> {
            justificatifs.du(dossier).stream()
                    .filter(piece -> !List.of("devis", "domicile").contains(piece.code()))
                    .forEach(piece -> justificatifs.accepter(dossier, piece.code(), agent));
            var phrase =
                    "Le bas de la feuille est coupé. Il faut voir l’adresse du vendeur. Reprenez la photo, feuille entière.";
            justificatifs.refuser(dossier, "devis", phrase, agent);
            demandes.demanderComplements(dossier, agent, List.of("devis"), "Il ne manque que ce document.", avant);
        });
    }

    void declarerUneDifficulte(DossierId dossier, UsagerId qui) {
        enTantQue.usager(
                qui,
                () -> difficultes.declarer(
                        gestes.pret(dossier),
                        qui,
                        MotifDifficulte.REVENUS_EN_BAISSE,
                        "Ma mission d’intérim s’est arrêtée."));
    }

    /** Slots to choose from. */
    void proposerUnRendezVous(DossierId dossier, LocalDate jour, LocalDate autre) {
        gestes.lire(dossier, equipe.referent(), "rendez-vous");
        enTantQue.agent(
                equipe.referent(),
                () -> rendezVous.proposer(dossier, List.of(creneau(jour, 10), creneau(jour, 14), creneau(autre, 9))));
    }

    /** An appointment set by telephone. */
    RendezVousId fixer(DossierId dossier, LocalDate jour, int heure) {
        return enTantQue.agent(equipe.referent(), () -> rendezVous.fixer(dossier, creneau(jour, heure)));
    }

    /** An appointment at the end of the afternoon; the next morning for whoever starts the demonstration in the evening. */
    RendezVousId fixerBientot(DossierId dossier, LocalDate jour, LocalDate lendemain) {
        var soir = creneau(jour, 17);
        return LocalDateTime.now(horloge).isBefore(soir.debut())
                ? fixer(dossier, jour, 17)
                : fixer(dossier, lendemain, 9);
    }

    /** The person did not come. */
    void manquer(RendezVousId manque) {
        enTantQue.agent(equipe.referent(), () -> rendezVous.nonVenu(manque));
    }

    private static Creneau creneau(LocalDate jour, int heure) {
        return new Creneau(jour.atTime(heure, 30), 45, Mode.SUR_PLACE, "CCAS, bureau 4");
    }
}
