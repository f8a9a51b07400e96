package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.MouvementExtourne;
import fr.parcoursprojet.pret.PretEnNonValeur;
import fr.parcoursprojet.pret.PretEteint;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretSolde;
import fr.parcoursprojet.pret.Prets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ledger ends a contentieux by itself, and takes it up again when what ended it is reversed. */
@Component
class FinDuContentieux {

    private final Prets prets;
    private final Dettes dettes;
    private final Etapes etapes;
    private final SuiteDesRelances suite;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    FinDuContentieux(
            Prets prets,
            Dettes dettes,
            Etapes etapes,
            SuiteDesRelances suite,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.dettes = dettes;
        this.etapes = etapes;
        this.suite = suite;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @EventListener
    void on(PretSolde solde) {
        terminer(solde.pret(), TypeEtape.REGLEMENT, solde.le());
    }

    @EventListener
    void on(PretEteint eteint) {
        terminer(eteint.pret(), TypeEtape.ABANDON, LocalDate.now(horloge));
    }

    @EventListener
    void on(PretEnNonValeur admis) {
        terminer(admis.pret(), TypeEtape.ABANDON, LocalDate.now(horloge));
    }

    /** Heard before the relances hear of the reversal: none of ours may leave in between. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(MouvementExtourne extourne) {
        var pret = prets.de(extourne.pret());
        var faites = etapes.du(pret.id());
        if (pret.etat() == EtatPret.DEBLOQUE
                && pret.contentieuxLe() == null
                && !faites.isEmpty()
                && finParLeLivre(faites.getLast().type())) {
            var jour = LocalDate.now(horloge);
            dettes.remettreAuContentieux(pret.id(), jour);
            etapes.inscrire(pret, TypeEtape.REOUVERTURE, jour, null, null);
        }
    }

    private void terminer(PretId id, TypeEtape fin, LocalDate le) {
        var pret = prets.de(id);
        if (pret.contentieuxLe() != null) {
            dettes.retirerDuContentieux(id);
            etapes.inscrire(pret, fin, le, null, null);
            evenements.publishEvent(new ContentieuxTermine(id, pret.dossier(), fin, le));
            suite.aligner(id);
        }
    }

    private static boolean finParLeLivre(TypeEtape type) {
        return type == TypeEtape.REGLEMENT || type == TypeEtape.ABANDON;
    }
}
