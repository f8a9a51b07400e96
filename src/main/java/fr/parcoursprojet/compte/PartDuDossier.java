package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one module holds of a dossier, filed or not: how long it has to stay, and how it goes (R15). */
public interface PartDuDossier {

    /** The last day on which this module saw the person and the service in touch; null when it never did. */
    default @Nullable LocalDate dernierContact(DossierId dossier) {
        return null;
    }

    /** The first day this module lets it go: long past when nothing holds it, {@link LocalDate#MAX} while something lives. */
    default LocalDate retient(DossierId dossier) {
        return LocalDate.MIN;
    }

    /** How it ended, when this module knows. */
    default Optional<Issue> issue(DossierId dossier) {
        return Optional.empty();
    }

    /** Whether the portal may erase it by itself; when not, it stays in the archive and an agent is told. */
    default boolean sEfface(DossierId dossier) {
        return true;
    }

    /**
     * Erases what names the person or could tell who they are, in the transaction of the caller, who checked that nothing has
     * to be kept.
     *
     * @return how many files go with it
     */
    int effacer(DossierId dossier);
}
