package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/**
 * The commission said no to a demande (R7); published when the séance closes.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 */
public record DossierRefuse(DossierId dossier, SeanceId seance) {}
