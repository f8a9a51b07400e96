package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A debt erased by a court, by rétablissement personnel or by a plan (R12).
 *
 * @param le the day from which it is erased, as the judgement or the measure says
 * @param reference the judgement or measure, such as {@code Jugement du 3 mars 2026, tribunal de Besançon}
 * @param montant the part that is erased, in euros; null when it is all that was owed on that day
 * @param deliberation the council's decision that takes note of it (account 6542)
 */
public record Effacement(
        LocalDate le, String reference, @Nullable Montant montant, Deliberation deliberation) {

    /** How long a reference may be, in characters. */
    public static final int LONGUEUR = 300;

    /**
     * @throws SaisieInvalide when the reference is missing or too long, or the part is not more than zero
     */
    public Effacement {
        reference = reference.strip();
        if (reference.isEmpty() || reference.length() > LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("reference", "pret.saisie.reference")));
        }
        if (montant != null && !montant.estPositif()) {
            throw new SaisieInvalide(List.of(Erreur.de("montant", "pret.saisie.partEffacee")));
        }
    }

    /** The part that is erased; empty when it is all. */
    public Optional<Montant> part() {
        return Optional.ofNullable(montant);
    }
}
