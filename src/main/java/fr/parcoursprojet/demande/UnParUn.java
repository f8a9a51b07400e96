package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.DossierId;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something to each of some dossiers: one that fails does not keep the others from it, and is told at the end.
 *
 * @param quoi what they are, for the log
 */
record UnParUn(String quoi) {

    private static final Logger LOG = LoggerFactory.getLogger(UnParUn.class);

    /**
     * Does it.
     *
     * @throws IllegalStateException when one or more failed, once the others are done
     */
    void faire(List<DossierId> dossiers, Consumer<DossierId> action) {
        var echecs = 0;
        for (var dossier : dossiers) {
            try {
                action.accept(dossier);
            } catch (RuntimeException echec) {
                echecs++;
                LOG.error("The {} {} could not be dealt with", quoi, dossier, echec);
            }
        }
        if (echecs > 0) {
            throw new IllegalStateException(echecs + " of " + dossiers.size() + " could not be dealt with");
        }
    }
}
