/** The Treasury's files of payments: reading, preview, import, what waits for a match. */
@NullMarked
package fr.parcoursprojet.pret.tresorerie;

import org.jspecify.annotations.NullMarked;
