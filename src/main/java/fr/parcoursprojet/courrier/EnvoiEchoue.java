package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail did not leave, or nobody knows: an agent has to look.
 *
 * @param envoi the e-mail
 * @param dossier what it is about, when it is about one
 * @param etat {@link EtatEnvoi#ECHEC} or {@link EtatEnvoi#INCERTAIN}
 */
public record EnvoiEchoue(EnvoiId envoi, @Nullable DossierId dossier, EtatEnvoi etat) {}
