package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/**
 * A dossier left an ordre du jour undecided; it waits for another séance.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 */
public record DossierDesinscrit(DossierId dossier, SeanceId seance) {}
