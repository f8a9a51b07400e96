/** The list of work, the dossiers and the dossier page of the agents; what a person follows on the phone. */
@NullMarked
package fr.parcoursprojet.suivi.ui;

import org.jspecify.annotations.NullMarked;
