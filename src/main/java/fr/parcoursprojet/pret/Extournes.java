package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Corrections (R9): the opposite of a movement, written beside it, once. A line of the Treasury that paid several loans
 * is taken back whole.
 */
@Component
class Extournes {

    private final PretsAccordes prets;
    private final Amenagements amenagements;
    private final GrandLivre livre;
    private final Constat constat;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Extournes(
            PretsAccordes prets,
            Amenagements amenagements,
            GrandLivre livre,
            Constat constat,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.livre = livre;
        this.constat = constat;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The name of the reversal of the movement that is asked for. */
    MouvementId extourner(MouvementId id, String motif, AgentId agent) {
        var concernes = prets.verrouiller(livre.pretsDeLaMemeLigne(id));
        if (concernes.isEmpty()) {
            throw new Introuvable("mouvement");
        }
        var mouvement = livre.mouvement(id);
        verifier(mouvement, motif);
        var annules = new ArrayList<Annule>();
        for (var pret : concernes) {
            livre.du(pret.cle()).stream()
                    .filter(autre -> autre.id().equals(id) || memeLigne(autre, mouvement))
                    .forEach(autre -> annules.add(new Annule(
                            pret, autre, Ecriture.extourne(pret.cle(), autre, LocalDate.now(horloge), motif, agent))));
        }
        try {
            livre.inscrire(annules.stream().map(Annule::extourne).toList());
        } catch (DuplicateKeyException enMemeTemps) {
            throw new Refus("pret.refus.dejaExtourne");
        }
        annules.stream()
                .filter(annule -> annule.mouvement().type() == TypeMouvement.REMBOURSEMENT_ANTICIPE)
                .forEach(annule -> amenagements.retablir(annule.pret(), agent));
        concernes.forEach(pret -> remettreAuPlan(pret, agent));
        var suites = constat.constater(concernes, agent);
        annules.forEach(annule -> evenements.publishEvent(annule.evenement(motif)));
        suites.forEach(evenements::publishEvent);
        return annules.stream()
                .filter(annule -> annule.mouvement().id().equals(id))
                .findFirst()
                .orElseThrow()
                .extourne()
                .id();
    }

    /**
     * The schedule follows what is no longer remitted or erased, or what a payment had hidden; not when what is held for
     * the borrower covers the debt that came back, since nothing is left to pay then.
     */
    private void remettreAuPlan(PretAccorde pret, AgentId agent) {
        var soldes = livre.soldes(pret.cle());
        if (soldes.recu(pret.capital()).plus(soldes.tropPercu()).estNegatif()) {
            throw new Refus("pret.refus.dejaRendu"); // nobody owes more than the loan
        }
        if (soldes.pret().depasse(soldes.tropPercu())) {
            var ecart = pret.capital()
                    .moins(soldes.efface())
                    .moins(amenagements.enVigueur(pret).total());
            if (ecart.estPositif()) {
                amenagements.rallonger(pret, ecart, LocalDate.now(horloge), agent);
            } else if (ecart.estNegatif()) {
                amenagements.effacer(pret, ecart.oppose(), null, LocalDate.now(horloge), agent);
            }
        }
    }

    private void verifier(Mouvement mouvement, String motif) {
        if (mouvement.extournePar() != null) {
            throw new Refus("pret.refus.dejaExtourne");
        }
        if (!mouvement.reversible()) {
            throw new Refus("pret.refus.pasReversible");
        }
        if (motif.isBlank()) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "pret.saisie.motif")));
        }
    }

    private static boolean memeLigne(Mouvement autre, Mouvement celui) {
        return celui.ligneTresorerie() != null
                && celui.ligneTresorerie().equals(autre.ligneTresorerie())
                && celui.essai() == autre.essai();
    }

    private record Annule(PretAccorde pret, Mouvement mouvement, Ecriture extourne) {

        MouvementExtourne evenement(String motif) {
            return new MouvementExtourne(
                    pret.id(),
                    pret.dossier(),
                    mouvement.id(),
                    mouvement.montant(),
                    mouvement.ligneTresorerie(),
                    mouvement.essai(),
                    motif);
        }
    }
}
