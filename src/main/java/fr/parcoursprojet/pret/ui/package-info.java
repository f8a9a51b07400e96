/** The screens of the loan, on the phone and in the back office. */
@NullMarked
package fr.parcoursprojet.pret.ui;

import org.jspecify.annotations.NullMarked;
