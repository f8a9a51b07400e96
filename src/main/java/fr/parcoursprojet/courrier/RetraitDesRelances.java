package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.EcheancierRefait;
import fr.parcoursprojet.pret.EncaissementsRecus;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretEnNonValeur;
import fr.parcoursprojet.pret.PretEteint;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.DetteGelee;
import fr.parcoursprojet.recouvrement.EmprunteurDecede;
import fr.parcoursprojet.recouvrement.EmprunteurProtege;
import fr.parcoursprojet.recouvrement.PretAuContentieux;
import fr.parcoursprojet.recouvrement.RelancesEnPause;
import fr.parcoursprojet.recouvrement.RelancesReprises;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A payment or a report stops what has not left yet about the instalments it covers or moves; a pause keeps it waiting; the Treasury or a freeze ends it. */
@Component
class RetraitDesRelances {

    private final Courriers courriers;
    private final CourriersPostaux postaux;
    private final Prets prets;

    RetraitDesRelances(Courriers courriers, CourriersPostaux postaux, Prets prets) {
        this.courriers = courriers;
        this.postaux = postaux;
        this.prets = prets;
    }

    @EventListener
    void on(EncaissementsRecus recus) {
        var ecrits = courriers.enAttente(CleDeRelance.DEBUT).stream()
                .map(cle -> CleDeRelance.lire(cle).pret())
                .collect(Collectors.toCollection(HashSet::new));
        ecrits.addAll(postaux.enAttente());
        recus.prets().stream().filter(ecrits::contains).forEach(this::retirer);
    }

    @EventListener
    void on(EcheancierRefait echeancier) {
        retirer(echeancier.pret());
    }

    @EventListener
    void on(PretEteint dette) {
        retirer(dette.pret());
    }

    @EventListener
    void on(PretEnNonValeur dette) {
        retirer(dette.pret());
    }

    @EventListener
    void on(RelancesEnPause pause) {
        courriers.annuler(CleDeRelance.duPret(pause.pret()), (etat, cle) -> etat == EtatEnvoi.A_ENVOYER);
        postaux.annoncer();
    }

    @EventListener
    void on(RelancesReprises reprise) {
        postaux.annoncer();
    }

    /** What the Treasury pursues, or a surendettement freezes (R12), is no longer asked for by us. */
    @EventListener
    void on(PretAuContentieux remis) {
        toutRetirer(remis.pret());
    }

    @EventListener
    void on(DetteGelee gelee) {
        toutRetirer(gelee.pret());
    }

    /** The dead are not written to; who borrowed with them still is. */
    @EventListener
    void on(EmprunteurDecede deces) {
        if (deces.resteTenu()) {
            retirer(deces.pret(), deces.emprunteur());
        } else {
            toutRetirer(deces.pret());
        }
    }

    @EventListener
    void on(EmprunteurProtege protege) {
        retirer(protege.pret(), protege.emprunteur());
    }

    /** What waits for one of two borrowers. */
    private void retirer(PretId id, UsagerId emprunteur) {
        var pret = prets.de(id);
        courriers.annuler(
                CleDeRelance.duPret(id), (etat, cle) -> pour(pret, cle).equals(emprunteur));
        postaux.retirer(id, cle -> pour(pret, cle).equals(emprunteur));
    }

    private static UsagerId pour(Pret pret, String cle) {
        var second = CleDeRelance.lire(cle).second();
        return second == null ? pret.emprunteur() : second;
    }

    private void toutRetirer(PretId pret) {
        courriers.annuler(CleDeRelance.duPret(pret), (etat, cle) -> true);
        postaux.retirer(pret, cle -> true);
    }

    private void retirer(PretId pret) {
        var situation = prets.situation(pret);
        var dues = situation.echeances().stream()
                .filter(echeance -> situation.pret().etat() == EtatPret.DEBLOQUE)
                .filter(echeance -> echeance.reste().estPositif())
                .map(Echeance::le)
                .collect(Collectors.toSet());
        courriers.annuler(CleDeRelance.duPret(pret), (etat, cle) -> !dues.contains(echeance(cle)));
        postaux.retirer(pret, cle -> !dues.contains(echeance(cle)));
    }

    private static LocalDate echeance(String cle) {
        return CleDeRelance.lire(cle).echeance();
    }
}
