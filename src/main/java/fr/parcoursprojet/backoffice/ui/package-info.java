/** What stands around every screen of the agents. */
@NullMarked
package fr.parcoursprojet.backoffice.ui;

import org.jspecify.annotations.NullMarked;
