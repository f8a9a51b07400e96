/** Screens of the commission: the list of séances, one séance, its room, the decision on the phone. */
@NullMarked
package fr.parcoursprojet.commission.ui;

import org.jspecify.annotations.NullMarked;
