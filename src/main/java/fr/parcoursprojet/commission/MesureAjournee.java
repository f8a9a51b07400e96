package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/**
 * The commission needs to know more before it helps a running loan; published when the séance closes.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 */
public record MesureAjournee(DossierId dossier, SeanceId seance) {}
