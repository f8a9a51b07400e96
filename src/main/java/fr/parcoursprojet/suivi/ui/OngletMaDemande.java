package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.ui.OngletEspace;
import org.springframework.stereotype.Component;

/** The first tab of the phone, once something was filed. */
@Component
class OngletMaDemande implements OngletEspace {

    private final Demandes demandes;
    private final Moi moi;

    OngletMaDemande(Demandes demandes, Moi moi) {
        this.demandes = demandes;
        this.moi = moi;
    }

    @Override
    public String cle() {
        return "suivi.maDemande.titre";
    }

    @Override
    public String chemin() {
        return "espace/ma-demande";
    }

    @Override
    public int rang() {
        return 0;
    }

    @Override
    public boolean concerne() {
        return moi.usager()
                .filter(usager -> demandes.de(usager).stream().anyMatch(Demande::estDeposee))
                .isPresent();
    }
}
