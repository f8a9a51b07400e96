package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/**
 * The commission said yes to a demande; published when the séance closes.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 */
public record DossierAccorde(DossierId dossier, SeanceId seance) {}
