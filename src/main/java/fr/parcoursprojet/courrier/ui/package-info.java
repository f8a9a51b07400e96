/** Screens of the agents about e-mails. */
@NullMarked
package fr.parcoursprojet.courrier.ui;

import org.jspecify.annotations.NullMarked;
