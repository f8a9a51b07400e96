/** Files of a dossier, given to those who may read it. */
@NullMarked
package fr.parcoursprojet.suivi.web;

import org.jspecify.annotations.NullMarked;
