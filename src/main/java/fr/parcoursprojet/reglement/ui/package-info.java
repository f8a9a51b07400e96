/** The règlement and the days that are not worked, on the agents' screens. */
@NullMarked
package fr.parcoursprojet.reglement.ui;

import org.jspecify.annotations.NullMarked;
