package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A titre de recettes, never changed once issued: what the Treasury collects, under the reference the borrower pays with.
 *
 * @param numero the reference, such as {@code T-2026-0042}
 * @param pret the loan
 * @param nom who repays
 * @param reference the reference of the loan; the same as the number for the titre of a whole loan
 * @param nature the whole loan, an instalment, or an annulment
 * @param le the day it was issued
 * @param montant more than zero, for an annulment too
 * @param echeance the date of the instalment, for a titre of one and its annulment
 * @param annule the titre that it annuls, for an annulment
 */
public record TitreDeRecettes(
        String numero,
        PretId pret,
        String nom,
        String reference,
        NatureDeTitre nature,
        LocalDate le,
        Montant montant,
        @Nullable LocalDate echeance,
        @Nullable String annule) {}
