/** The public estimate: plain HTML, no session, no cookie. */
@NullMarked
package fr.parcoursprojet.accueil.web;

import org.jspecify.annotations.NullMarked;
