/** The copy of a person's data, as a download. */
@NullMarked
package fr.parcoursprojet.confidentialite.web;

import org.jspecify.annotations.NullMarked;
