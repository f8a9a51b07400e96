/** What a person downloads about their demande. */
@NullMarked
package fr.parcoursprojet.demande.web;

import org.jspecify.annotations.NullMarked;
