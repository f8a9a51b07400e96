/** Speaks to clamd. */
@NullMarked
package fr.parcoursprojet.stockage.antivirus;

import org.jspecify.annotations.NullMarked;
