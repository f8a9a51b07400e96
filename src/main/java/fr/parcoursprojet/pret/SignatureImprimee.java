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
 */
record SignatureImprimee(
        String nom, LocalDate le, String a, @Nullable String image) {}
