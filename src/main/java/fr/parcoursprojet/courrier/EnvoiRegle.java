package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * A failed e-mail was sent again or put aside: nobody has to look at it any more.
 *
 * @param envoi the e-mail
 * @param dossier what it is about, when it is about one
 */
public record EnvoiRegle(EnvoiId envoi, @Nullable DossierId dossier) {}
