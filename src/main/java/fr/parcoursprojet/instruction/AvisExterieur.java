package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside who knows better was asked about a dossier: a driving school, a housing adviser, a garage.
 *
 * @param id names the request; never shown
 * @param dossier the dossier, which the expert does not see
 * @param expert who is asked, with their trade
 * @param email where the link goes
 * @param question all that the expert reads: it never names the person (R14)
 * @param demandeLe when it was asked
 * @param finLe when the link ends
 * @param reponse the opinion; none while it is waited for
 * @param reponduLe when it came
 */
public record AvisExterieur(
        UUID id,
        DossierId dossier,
        String expert,
        Email email,
        String question,
        Instant demandeLe,
        Instant finLe,
        @Nullable String reponse,
        @Nullable Instant reponduLe) {

    /** Whether the expert may still answer, at this moment. */
    public boolean ouvert(Instant maintenant) {
        return reponduLe == null && maintenant.isBefore(finLe);
    }

    /** The request alone: neither a question nor an opinion must slip into a log. */
    @Override
    public String toString() {
        return "AvisExterieur[" + id + "]";
    }
}
