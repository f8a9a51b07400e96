package fr.parcoursprojet.pret;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who borrows, as the contract names them.
 *
 * @param nom first and family name
 * @param naissance date of birth, when known
 * @param adresse where they live, as on an envelope
 * @param representant who signs with a minor, as the judge authorised (R5)
 */
record Partie(
        String nom,
        @Nullable LocalDate naissance,
        List<String> adresse,
        @Nullable String representant) {}
