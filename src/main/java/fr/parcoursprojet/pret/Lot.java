package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The payments of one loan in one import, oldest first, each with the name of its entry. */
record Lot(PretAccorde pret, List<Paiement> paiements, Map<Paiement, MouvementId> ids) {

    static Lot de(PretAccorde pret, List<Paiement> paiements) {
        var ids = new IdentityHashMap<Paiement, MouvementId>();
        paiements.forEach(paiement -> ids.put(paiement, MouvementId.nouveau()));
        return new Lot(pret, paiements, ids);
    }

    MouvementId id(Paiement paiement) {
        return ids.computeIfAbsent(paiement, inattendu -> MouvementId.nouveau());
    }

    /** The payment that was announced as an early repayment: the first of that amount. */
    Optional<Paiement> annonce() {
        return paiements.stream()
                .filter(paiement -> pret.estAnnonce(paiement.montant()))
                .findFirst();
    }

    Stream<Ecriture> ecritures(@Nullable AgentId agent) {
        var annonce = annonce().orElse(null);
        return paiements.stream()
                .map(paiement ->
                        Ecriture.paiement(id(paiement), pret.cle(), type(paiement == annonce), paiement, agent));
    }

    private TypeMouvement type(boolean annonce) {
        if (pret.etat() == EtatPret.NON_VALEUR) {
            return TypeMouvement.RECOUVREMENT;
        }
        return annonce ? TypeMouvement.REMBOURSEMENT_ANTICIPE : TypeMouvement.ENCAISSEMENT;
    }

    /** What is told of them once they are written. */
    Stream<EncaissementsRecus.Encaissement> encaissements() {
        return paiements.stream()
                .map(paiement -> new EncaissementsRecus.Encaissement(
                        pret.id(), pret.dossier(), id(paiement), paiement.le(), paiement.montant()));
    }
}
