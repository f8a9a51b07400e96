/** Who read a dossier, for the agents and for the person. */
@NullMarked
package fr.parcoursprojet.confidentialite.ui;

import org.jspecify.annotations.NullMarked;
