package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Compteur;
import fr.parcoursprojet.suivi.Taches;
import org.springframework.stereotype.Component;

/** The number on the rail: what is to be done now. */
@Component
class CompteurDesTaches implements Compteur {

    private final Taches taches;
    private final Moi moi;

    CompteurDesTaches(Taches taches, Moi moi) {
        this.taches = taches;
        this.moi = moi;
    }

    @Override
    public String chemin() {
        return "agents/a-faire";
    }

    @Override
    public int nombre() {
        return moi.a(Role.REFERENT) || moi.a(Role.AGENT_ADMINISTRATIF) ? (int) taches.nombre() : 0;
    }

    @Override
    public String cle() {
        return "suivi.menu.aFaire.compte";
    }
}
