/** Screens of the agenda: the week of an agent, the tab of a dossier, the choice on the phone. */
@NullMarked
package fr.parcoursprojet.rendezvous.ui;

import org.jspecify.annotations.NullMarked;
