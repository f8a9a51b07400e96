package fr.parcoursprojet.pret;

import org.jspecify.annotations.Nullable;

/**
 * A difference found in the book of loans.
 *
 * @param point what was checked
 * @param pret the loan, unless a line of the Treasury or the whole book is meant
 * @param objet which version, entry, line or amount, as the database names it
 */
public record Anomalie(PointDeControle point, @Nullable PretId pret, String objet) {}
