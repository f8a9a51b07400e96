/** The one public page of the module: where an expert answers. */
@NullMarked
package fr.parcoursprojet.instruction.web;

import org.jspecify.annotations.NullMarked;
