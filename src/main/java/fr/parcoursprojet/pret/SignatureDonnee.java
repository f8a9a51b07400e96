package fr.parcoursprojet.pret;

import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signature given on the screen, of one text: a version of the schedule between the same people.
 *
 * @param second whether it is the second borrower's
 * @param avec the place of the second borrower in that text; none when the first one borrows alone
 * @param echeancier the version of the schedule
 * @param nom the name written under it
 * @param le when
 * @param preuve the drawing, or nothing when the name was written
 * @param texte the very text that was shown; none before it was kept
 */
record SignatureDonnee(
        boolean second,
        @Nullable UUID avec,
        int echeancier,
        String nom,
        Instant le,
        @Nullable FichierId preuve,
        @Nullable TexteASigner texte) {}
