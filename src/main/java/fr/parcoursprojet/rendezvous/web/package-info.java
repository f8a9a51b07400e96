/** The agenda for calendars elsewhere. */
@NullMarked
package fr.parcoursprojet.rendezvous.web;

import org.jspecify.annotations.NullMarked;
