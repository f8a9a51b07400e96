package fr.parcoursprojet.reglement;

import java.time.LocalDate;

/**
 * A day that is not worked.
 *
 * @param jour the day
 * @param libelle what it is, such as <i>Ascension</i> or <i>Pont de l’Ascension</i>
 * @param legal whether the law makes it a public holiday; the city closes the others
 */
public record JourFerme(LocalDate jour, String libelle, boolean legal) {}
