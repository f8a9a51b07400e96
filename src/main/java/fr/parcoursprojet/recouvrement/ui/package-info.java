/** The screens of what happens when paying becomes hard. */
@NullMarked
package fr.parcoursprojet.recouvrement.ui;

import org.jspecify.annotations.NullMarked;
