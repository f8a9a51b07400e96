/** The référent's screens of the instruction. */
@NullMarked
package fr.parcoursprojet.instruction.ui;

import org.jspecify.annotations.NullMarked;
