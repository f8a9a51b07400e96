/** Hands e-mails to a mail server. */
@NullMarked
package fr.parcoursprojet.courrier.smtp;

import org.jspecify.annotations.NullMarked;
