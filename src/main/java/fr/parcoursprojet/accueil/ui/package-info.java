/** The screens of first contacts: a call typed while one listens, the list, partners and orientations. */
@NullMarked
package fr.parcoursprojet.accueil.ui;

import org.jspecify.annotations.NullMarked;
