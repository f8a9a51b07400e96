package fr.parcoursprojet;

import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demonstration.Equipe;
import fr.parcoursprojet.demonstration.Gestes;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Signature;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.recouvrement.MotifDifficulte;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** What passes between one person and their référent, each in their own name. */
@TestComponent
class Entretiens {

    private final Demandes demandes;
    private final Justificatifs justificatifs;
    private final LesRendezVous rendezVous;
    private final Difficultes difficultes;
    private final Prets prets;
    private final Gestes gestes;
    private final Equipe equipe;
    private final EnTantQue enTantQue;

    Entretiens(
            Demandes demandes,
            Justificatifs justificatifs,
            LesRendezVous rendezVous,
            Difficultes difficultes,
            Prets prets,
            Gestes gestes,
            Equipe equipe,
            EnTantQue enTantQue) {
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.rendezVous = rendezVous;
        this.difficultes = difficultes;
        this.prets = prets;
        this.gestes = gestes;
        this.equipe = equipe;
        this.enTantQue = enTantQue;
    }

    /** The référent accepts what is good and refuses one document, saying why. */
    void refuser(DossierId dossier, String code, String phrase) {
        enTantQue.agent(equipe.referent(), () -> {
            justificatifs.du(dossier).stream()
                    .filter(piece -> !piece.code().equals(code))
                    .filter(piece -> piece.etat() == EtatJustificatif.ENVOYE)
                    .forEach(piece -> justificatifs.accepter(dossier, piece.code(), equipe.referent()));
            justificatifs.refuser(dossier, code, phrase, equipe.referent());
        });
    }

    /** The référent accepts a document. */
    void accepter(DossierId dossier, String code) {
        enTantQue.agent(equipe.referent(), () -> justificatifs.accepter(dossier, code, equipe.referent()));
    }

    /** The référent asks for a document again. */
    void redemander(DossierId dossier, String code, LocalDate avant) {
        enTantQue.agent(
                equipe.referent(),
                () -> demandes.demanderComplements(
                        dossier, equipe.referent(), List.of(code), "Il ne manque que ce document.", avant));
    }

    /** The person replaces a document and sends the demande back. */
    void remplacer(UsagerId qui, DossierId dossier, String code, String nom) {
        gestes.envoyer(qui, dossier, code, "Devis entier", nom);
        enTantQue.usager(qui, () -> demandes.renvoyer(dossier, qui));
    }

    /** The référent offers slots. */
    void proposer(DossierId dossier, LocalDateTime... heures) {
        var offerts = List.of(heures).stream()
                .map(heure -> new Creneau(heure, 45, Mode.SUR_PLACE, "CCAS, bureau 4"))
                .toList();
        enTantQue.agent(equipe.referent(), () -> rendezVous.proposer(dossier, offerts));
    }

    /** The person chooses one. */
    void choisir(UsagerId qui, DossierId dossier, LocalDateTime heure) {
        enTantQue.usager(qui, () -> {
            var libre = rendezVous.libres(dossier, qui).stream()
                    .filter(offert -> offert.creneau().debut().equals(heure))
                    .findFirst()
                    .orElseThrow();
            return rendezVous.choisir(dossier, qui, libre.id());
        });
    }

    /** Nobody came. */
    void attendreEnVain(DossierId dossier) {
        enTantQue.agent(
                equipe.referent(),
                () -> rendezVous.nonVenu(rendezVous.du(dossier).getFirst().id()));
    }

    /** The person came. */
    void rencontrer(DossierId dossier) {
        enTantQue.agent(
                equipe.referent(),
                () -> rendezVous.venu(rendezVous.du(dossier).getFirst().id()));
    }

    /** The person signs the contract on their phone. */
    void signer(UsagerId qui, DossierId dossier, String nom) {
        enTantQue.usager(qui, () -> prets.signerEnLigne(gestes.pret(dossier), qui, Signature.ecrite(nom)));
    }

    /** The référent sets the first instalment with the person. */
    void commencerLe(DossierId dossier, LocalDate premiere) {
        enTantQue.agent(equipe.referent(), () -> prets.commencerLe(gestes.pret(dossier), premiere, equipe.referent()));
    }

    /** The person says that paying becomes hard. */
    void confier(UsagerId qui, DossierId dossier, String mots) {
        enTantQue.usager(
                qui, () -> difficultes.declarer(gestes.pret(dossier), qui, MotifDifficulte.REVENUS_EN_BAISSE, mots));
    }

    /** The person says they will pay everything now. */
    void annoncer(UsagerId qui, DossierId dossier, Montant montant) {
        enTantQue.usager(qui, () -> prets.annoncerRemboursement(gestes.pret(dossier), qui, montant));
    }
}
