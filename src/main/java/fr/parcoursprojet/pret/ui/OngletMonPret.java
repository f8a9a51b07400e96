package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.socle.ui.OngletEspace;
import org.springframework.stereotype.Component;

/** The tab <i>Mon prêt</i>, for who has a loan, or is invited to borrow with somebody. */
@Component
class OngletMonPret implements OngletEspace {

    private final MesPrets mesPrets;
    private final Moi moi;

    OngletMonPret(MesPrets mesPrets, Moi moi) {
        this.mesPrets = mesPrets;
        this.moi = moi;
    }

    @Override
    public String cle() {
        return "pret.monPret.titre";
    }

    @Override
    public String chemin() {
        return "espace/mon-pret";
    }

    @Override
    public int rang() {
        return 10;
    }

    @Override
    public boolean concerne() {
        return moi.usager().isPresent()
                && (mesPrets.tous().stream().anyMatch(pret -> pret.etat() != EtatPret.SANS_SUITE)
                        || mesPrets.estInvite());
    }
}
