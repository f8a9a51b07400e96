package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.UsagerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody known who may be the one an agent speaks with.
 *
 * @param coordonnees what is known of them
 * @param points what is alike
 * @param probable whether it is said at once; the others are less likely
 * @param personne their earlier contacts, when there are some
 * @param usager their account, when they have one
 * @param derniere their last contact
 * @param vueLe when that was
 * @param dossiers their dossiers
 */
public record Semblable(
        Coordonnees coordonnees,
        Set<Ressemblance> points,
        boolean probable,
        @Nullable PersonneId personne,
        @Nullable UsagerId usager,
        @Nullable SollicitationId derniere,
        @Nullable LocalDate vueLe,
        List<DossierConnu> dossiers) {

    /** Says nothing: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Semblable";
    }
}
