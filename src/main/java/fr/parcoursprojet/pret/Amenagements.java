package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The schedule of a loan after the first one: each change is a new version, the old ones stay. */
@Component
class Amenagements {

    private final PretsAccordes prets;
    private final Echeanciers echeanciers;
    private final GrandLivre livre;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Amenagements(
            PretsAccordes prets,
            Echeanciers echeanciers,
            GrandLivre livre,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.echeanciers = echeanciers;
        this.livre = livre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    void reporter(PretAccorde pret, int nombre, String motif, LocalDate le) {
        pret.exiger(EtatPret.DEBLOQUE);
        var recu = pret.recu(livre.soldes(pret.cle()));
        if (nombre < 1) {
            throw new SaisieInvalide(List.of(Erreur.de("nombre", "pret.saisie.nombre")));
        }
        nouvelle(pret, enVigueur(pret).reporter(nombre, recu), MotifVersion.REPORT, motif, le, null);
    }

    void anticiper(PretAccorde pret, Montant montant, LocalDate le, AgentId agent) {
        pret.exiger(EtatPret.DEBLOQUE);
        var avance = avance(pret, livre.soldes(pret.cle()), le);
        if (!montant.estPositif() || montant.depasse(avance)) {
            throw new SaisieInvalide(List.of(Erreur.de("montant", "pret.saisie.avance", avance)));
        }
        nouvelle(pret, enVigueur(pret).anticiper(montant, le), MotifVersion.REMBOURSEMENT_ANTICIPE, null, le, agent);
    }

    /** Money that leaves late moves the first instalment after it. */
    void suivreLeVersement(PretAccorde pret, LocalDate le, AgentId agent) {
        var echeancier = enVigueur(pret);
        if (!echeancier.ancre().isAfter(le)) {
            var premiere = Ouverture.premiereEcheance(le, echeancier.ancre().getDayOfMonth());
            nouvelle(pret, echeancier.aPartirDu(premiere), MotifVersion.NOUVELLE_DATE, null, le, agent);
        }
    }

    /** Late instalments come first: what is left of an announced payment shortens the schedule, unless it ends the loan. */
    void compterLAnnonce(PretAccorde pret, Soldes soldes, Paiement paiement) {
        var part = avance(pret, soldes, paiement.le()).auPlus(paiement.montant());
        if (part.estPositif() && soldes.pret().estPositif()) {
            nouvelle(
                    pret,
                    enVigueur(pret).anticiper(part, paiement.le()),
                    MotifVersion.REMBOURSEMENT_ANTICIPE,
                    null,
                    paiement.le(),
                    null);
        }
    }

    /** The payment did not count: the schedule before it does again, if nothing else changed it since. */
    void retablir(PretAccorde pret, AgentId agent) {
        var versions = echeanciers.versions(pret.cle());
        if (versions.getLast().motif() == MotifVersion.REMBOURSEMENT_ANTICIPE) {
            nouvelle(
                    pret,
                    echeanciers.lire(pret.cle(), pret.echeancier() - 1),
                    MotifVersion.RETABLISSEMENT,
                    null,
                    LocalDate.now(horloge),
                    agent);
        }
    }

    /** What was remitted or erased is not to be repaid: the last instalments go first. */
    void effacer(PretAccorde pret, Montant montant, @Nullable String motif, LocalDate le, @Nullable AgentId agent) {
        nouvelle(pret, enVigueur(pret).effacer(montant), MotifVersion.EFFACEMENT, motif, le, agent);
    }

    /** What was taken off by mistake is to be repaid again, at the end. */
    void rallonger(PretAccorde pret, Montant montant, LocalDate le, AgentId agent) {
        nouvelle(pret, enVigueur(pret).rallonger(montant), MotifVersion.RETABLISSEMENT, null, le, agent);
    }

    /** Writes a version and puts it in force. */
    void nouvelle(
            PretAccorde pret,
            Echeancier echeancier,
            MotifVersion motif,
            @Nullable String precision,
            LocalDate decideLe,
            @Nullable AgentId par) {
        var numero = pret.nouvelEcheancier();
        prets.flush();
        echeanciers.ecrire(pret, echeancier, motif, precision, decideLe, par);
        evenements.publishEvent(new EcheancierRefait(pret.id(), pret.dossier(), numero, motif));
    }

    Echeancier enVigueur(PretAccorde pret) {
        return echeanciers.lire(pret.cle(), pret.echeancier());
    }

    /** What was paid and is not due yet on a day, without the last cent of the loan: that would be the end itself. */
    private Montant avance(PretAccorde pret, Soldes soldes, LocalDate le) {
        return pret.recu(soldes).moins(enVigueur(pret).duAvant(le.plusDays(1))).auMoins(Montant.ZERO);
    }
}
