package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who borrows for a dossier may change until the contract is signed: before the loan is granted, and while it waits. */
@Component
class EmprunteursAChanger {

    private final PretsAccordes prets;
    private final Demandes demandes;

    EmprunteursAChanger(PretsAccordes prets, Demandes demandes) {
        this.prets = prets;
        this.demandes = demandes;
    }

    /**
     * The loan of a dossier, held until the end of the transaction, if it is granted.
     *
     * @throws Refus when it is signed: what a signed contract says does not change
     */
    Optional<PretAccorde> exiger(DossierId dossier) {
        var pret = prets.findByDossier(dossier.valeur())
                .flatMap(trouve ->
                        prets.verrouiller(List.of(trouve.cle())).stream().findFirst());
        pret.filter(trouve -> trouve.etat() != EtatPret.A_SIGNER).ifPresent(trouve -> {
            throw new Refus("pret.refus.coEmprunteur.tropTard");
        });
        return pret;
    }

    /** The person of the dossier. */
    UsagerId premier(DossierId dossier) {
        return prets.findByDossier(dossier.valeur())
                .map(PretAccorde::emprunteur)
                .orElseGet(() -> demandes.de(dossier).demandeur());
    }
}
