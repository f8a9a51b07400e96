/** The person's screens: the task list, the questions, the documents, the receipt. */
@NullMarked
package fr.parcoursprojet.demande.ui;

import org.jspecify.annotations.NullMarked;
