package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Reglements reglements;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Amenagements(
            PretsAccordes prets,
            Echeanciers echeanciers,
            GrandLivre livre,
            Reglements reglements,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.echeanciers = echeanciers;
        this.livre = livre;
        this.reglements = reglements;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The schedule a change would make today; nothing is written. */
    Echeancier calculer(PretAccorde pret, Amenagement voulu) {
        if (!voulu.possible(pret.etat())) {
            throw new Refus("pret.refus.etat." + pret.etat().name());
        }
        pret.exigerNonGele();
        pret.exigerSansEffacementPrevu();
        return Remaniement.de(enVigueur(pret), voulu, recu(pret), LocalDate.now(horloge));
    }

    /** A change that the commission decided. */
    void decider(PretAccorde pret, Amenagement voulu, String motif, LocalDate le) {
        ecrire(pret, voulu, motif, le, null);
    }

    /** A change that an agent makes, of those that need no decision of the commission; a signed contract wants an avenant. */
    void amenager(PretAccorde pret, Amenagement voulu, String motif, AgentId agent) {
        if (pret.etat() == EtatPret.SIGNE) {
            throw new Refus("pret.refus.avenant");
        }
        if (voulu.possible(pret.etat()) && !voulu.sansCommission(pret.etat())) {
            throw new Refus("pret.refus.commission");
        }
        ecrire(pret, voulu, motif, LocalDate.now(horloge), agent);
    }

    /** How instalments are rounded: the règlement in force when the loan was granted (R2). */
    Arrondi arrondi(PretAccorde pret) {
        var reglement = reglements.enVigueur(pret.accordeLe());
        return new Arrondi(reglement.unite(), reglement.ajustement());
    }

    /** Money that leaves late moves the first instalment after it. */
    void suivreLeVersement(PretAccorde pret, LocalDate le, AgentId agent) {
        var echeancier = enVigueur(pret);
        if (!echeancier.lignes().getFirst().le().isAfter(le)) {
            var premiere = Ouverture.premiereEcheance(le, echeancier.ancre().getDayOfMonth());
            nouvelle(pret, echeancier.aPartirDu(premiere), MotifVersion.NOUVELLE_DATE, null, le, agent);
        }
    }

    /** Late instalments come first: what is left of an announced payment shortens the schedule, unless it ends the loan. */
    void compterLAnnonce(PretAccorde pret, Soldes soldes, Paiement paiement) {
        var echeancier = enVigueur(pret);
        var part =
                Remaniement.avance(echeancier, pret.recu(soldes), paiement.le()).auPlus(paiement.montant());
        if (part.estPositif() && soldes.pret().estPositif()) {
            nouvelle(
                    pret,
                    Anticipations.plusCourt(echeancier, part, paiement.le()),
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
        pret.reduireLEffacementPrevu(montant);
        nouvelle(pret, enVigueur(pret).effacer(montant), MotifVersion.EFFACEMENT, motif, le, agent);
    }

    /**
     * The plan of a surendettement: what was paid stays, what is left is due as the plan says (R12).
     *
     * <p>A part that is erased at the end stays owed until then: it is one more line, a year after the last instalment, so that
     * it is erased long before it would be asked for, and is due again if the plan is not kept.
     *
     * @param lignes in order of date; with the part erased they add up to what is left
     * @param efface what is erased at the end, in euros; zero when nothing is
     */
    void suivreUnPlan(
            PretAccorde pret,
            List<LigneEcheancier> lignes,
            Montant efface,
            String reference,
            LocalDate le,
            AgentId agent) {
        pret.exiger(EtatPret.DEBLOQUE);
        var soldes = livre.soldes(pret.cle());
        if (lignes.isEmpty()
                || efface.estNegatif()
                || !Montant.somme(lignes.stream().map(LigneEcheancier::montant))
                        .plus(efface)
                        .equals(soldes.pret())) {
            throw Saisie.refus("montant", "pret.saisie.plan", soldes.pret());
        }
        var debut = lignes.getFirst().le();
        var toutes = new ArrayList<LigneEcheancier>();
        // what was paid in advance comes before the plan, whatever the day it was due
        enVigueur(pret).imputer(pret.recu(soldes), le).stream()
                .filter(echeance -> echeance.paye().estPositif())
                .map(echeance ->
                        new LigneEcheancier(echeance.le().isAfter(debut) ? debut : echeance.le(), echeance.paye()))
                .forEach(payee -> Echeancier.joindre(toutes, payee));
        lignes.forEach(ligne -> Echeancier.joindre(toutes, ligne));
        if (efface.estPositif()) {
            toutes.add(new LigneEcheancier(lignes.getLast().le().plusYears(1), efface));
        }
        pret.suivreUnPlan(le, efface);
        nouvelle(pret, new Echeancier(debut, toutes), MotifVersion.PLAN_DE_SURENDETTEMENT, reference, le, agent);
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

    private void ecrire(PretAccorde pret, Amenagement voulu, String motif, LocalDate le, @Nullable AgentId agent) {
        var echeancier = calculer(pret, voulu);
        if (motif.isBlank()) {
            throw Saisie.refus("motif", "pret.saisie.motif");
        }
        nouvelle(pret, echeancier, voulu.motif(), motif.strip(), le, agent);
    }

    private Montant recu(PretAccorde pret) {
        return pret.recu(livre.soldes(pret.cle()));
    }
}
