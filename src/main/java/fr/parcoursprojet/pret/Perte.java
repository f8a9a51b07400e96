package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A loss that the council of the CCAS decided or took note of, and that was not reversed.
 *
 * @param nom who had to repay
 * @param titre the Treasury reference of the loan
 * @param type a debt in non-valeur (account 6541) or a créance éteinte (account 6542)
 * @param le the day it counts
 * @param deliberation the number of the council's decision
 * @param montant in euros
 * @param apresNonValeur whether it is a créance éteinte that the accountant had given up before: 6542 takes it over from 6541
 */
public record Perte(
        String nom,
        String titre,
        TypeMouvement type,
        LocalDate le,
        String deliberation,
        Montant montant,
        boolean apresNonValeur) {}
