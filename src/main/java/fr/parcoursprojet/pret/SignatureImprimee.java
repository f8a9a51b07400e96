package fr.parcoursprojet.pret;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature as the contract shows it.
 *
 * @param nom whose
 * @param le the day
 * @param a the hour
 * @param image the drawing, for the page; nothing when the name was written
 * @param empreinte the SHA-256 of the text that was shown; none before this was kept
 */
record SignatureImprimee(
        String nom,
        LocalDate le,
        String a,
        @Nullable String image,
        @Nullable String empreinte) {}
