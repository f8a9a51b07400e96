/** The prescripteur's own screens, the person's answer, and what the agents see of both. */
@NullMarked
package fr.parcoursprojet.prescripteur.ui;

import org.jspecify.annotations.NullMarked;
