/** The file a person gave, given back to that person. */
@NullMarked
package fr.parcoursprojet.justificatifs.web;

import org.jspecify.annotations.NullMarked;
