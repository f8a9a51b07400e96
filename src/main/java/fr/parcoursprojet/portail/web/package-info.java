/** Public pages as plain HTML, and what is said when a page is missing or fails. */
@NullMarked
package fr.parcoursprojet.portail.web;

import org.jspecify.annotations.NullMarked;
