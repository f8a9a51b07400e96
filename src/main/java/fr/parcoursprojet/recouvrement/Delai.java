package fr.parcoursprojet.recouvrement;

import java.time.LocalDate;

/**
 * The time in which an unpaid debt may be claimed (R18).
 *
 * @param depuis from when it runs
 * @param jusquAu the day after which the claim may be time-barred
 */
public record Delai(LocalDate depuis, LocalDate jusquAu) {}
