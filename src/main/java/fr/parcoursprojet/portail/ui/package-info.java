/** What stands around every screen of a signed-in person. */
@NullMarked
package fr.parcoursprojet.portail.ui;

import org.jspecify.annotations.NullMarked;
