package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Introuvable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which loan a person's screens are about: the one to sign, else the one that runs, else the last one. */
@Component
class LePret {

    private static final List<EtatPret> ORDRE =
            List.of(EtatPret.A_SIGNER, EtatPret.SIGNE, EtatPret.DEBLOQUE, EtatPret.SOLDE, EtatPret.SANS_SUITE);

    private final Prets prets;

    LePret(Prets prets) {
        this.prets = prets;
    }

    Optional<Pret> duDemandeur(UsagerId usager) {
        return prets.de(usager).stream().min(Comparator.comparingInt(pret -> ORDRE.indexOf(pret.etat())));
    }

    /**
     * @throws Introuvable when the person has none in this state
     */
    Pret exiger(UsagerId usager, EtatPret etat) {
        return duDemandeur(usager).filter(pret -> pret.etat() == etat).orElseThrow(() -> new Introuvable("pret"));
    }
}
