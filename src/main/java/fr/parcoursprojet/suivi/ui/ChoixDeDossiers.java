package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.socle.DossierId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The dossiers ticked in the list; whoever shows them is told of each change. */
final class ChoixDeDossiers {

    private final boolean permis;
    private final Set<DossierId> choisis = new LinkedHashSet<>();
    private Runnable ecoute = () -> {};

    ChoixDeDossiers(boolean permis) {
        this.permis = permis;
    }

    void ecouter(Runnable action) {
        ecoute = action;
    }

    /** Whether this agent may act on several. */
    boolean permis() {
        return permis;
    }

    boolean contient(DossierId dossier) {
        return choisis.contains(dossier);
    }

    void changer(DossierId dossier, boolean choisi) {
        if (choisi ? choisis.add(dossier) : choisis.remove(dossier)) {
            ecoute.run();
        }
    }

    void remplacer(Collection<DossierId> autres) {
        choisis.clear();
        choisis.addAll(autres);
        ecoute.run();
    }

    List<DossierId> choisis() {
        return List.copyOf(choisis);
    }
}
