package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment of the Treasury that waits for its loan (R9).
 *
 * @param identite what names the line
 * @param titre the reference as the Treasury wrote it
 * @param le the day of the payment
 * @param montant more than zero
 * @param libelle what the Treasury wrote
 * @param depuis since when it waits
 * @param jumelle the line of another format that may tell the same payment, while a référent has not said (R9)
 */
public record LigneEnAttente(
        String identite,
        String titre,
        LocalDate le,
        Montant montant,
        String libelle,
        Instant depuis,
        @Nullable Jumelle jumelle) {}
