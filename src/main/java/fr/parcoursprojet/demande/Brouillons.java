package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * R15: a draft goes three months after its person last opened it, at the earliest fourteen days after they were told. Who
 * comes back meanwhile keeps it.
 */
@Service
@Transactional
class Brouillons {

    static final int MOIS = 3;
    static final int PREAVIS = 14;

    /** How many at most in one night: the others go the next one. */
    private static final Limit LOT = Limit.of(1000);

    private final DemandeRepository demandes;
    private final Effacement effacement;
    private final ApplicationEventPublisher evenements;

    Brouillons(DemandeRepository demandes, Effacement effacement, ApplicationEventPublisher evenements) {
        this.demandes = demandes;
        this.effacement = effacement;
        this.evenements = evenements;
    }

    /** The drafts whose person has to be told on a day. */
    @Transactional(readOnly = true)
    List<DossierId> aAvertir(LocalDate jour) {
        return dossiers(demandes.aAvertir(jour.plusDays(PREAVIS).minusMonths(MOIS), LOT));
    }

    /** The drafts that go on a day. */
    @Transactional(readOnly = true)
    List<DossierId> aEffacer(LocalDate jour) {
        return dossiers(demandes.aEffacer(jour, jour.minusMonths(MOIS), LOT));
    }

    /** Tells the person, once: the row is held, and says that it was done. */
    void avertir(DossierId dossier, LocalDate jour) {
        demandes.retenir(dossier.valeur()).filter(une -> aAvertir(une, jour)).ifPresent(une -> {
            var terme = une.vueLe().orElseThrow().plusMonths(MOIS);
            var preavis = jour.plusDays(PREAVIS);
            var effacement = terme.isAfter(preavis) ? terme : preavis;
            une.annoncer(effacement);
            evenements.publishEvent(new BrouillonBientotEfface(dossier, une.demandeur(), effacement));
        });
    }

    /** Erases it, unless its person came back. */
    void effacer(DossierId dossier, LocalDate jour) {
        demandes.retenir(dossier.valeur())
                .filter(une -> aEffacer(une, jour))
                .ifPresent(une -> effacement.effacer(une, RegleDEffacement.BROUILLON));
    }

    private static boolean aAvertir(DemandeTenue une, LocalDate jour) {
        return une.etat() == EtatDemande.BROUILLON
                && une.effaceLe().isEmpty()
                && une.vueLe()
                        .filter(vue -> !vue.plusMonths(MOIS).minusDays(PREAVIS).isAfter(jour))
                        .isPresent();
    }

    private static boolean aEffacer(DemandeTenue une, LocalDate jour) {
        if (une.numero().isPresent()) {
            return false;
        }
        var terme = une.etat() == EtatDemande.BROUILLON
                ? une.effaceLe()
                : une.vueLe().map(vue -> vue.plusMonths(MOIS));
        return terme.filter(le -> !le.isAfter(jour)).isPresent();
    }

    private static List<DossierId> dossiers(List<UUID> trouves) {
        return trouves.stream().map(DossierId::new).toList();
    }
}
