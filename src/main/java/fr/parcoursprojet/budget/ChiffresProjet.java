package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Montant;

/**
 * What the simulator works on.
 *
 * @param cout price of the project, in euros
 * @param autresSources own contributions and cofinancings already found, in euros
 * @param fiche the household's budget
 * @param mineur whether the person is under eighteen: no loan then (R5)
 */
public record ChiffresProjet(Montant cout, Montant autresSources, FicheBudget fiche, boolean mineur) {}
