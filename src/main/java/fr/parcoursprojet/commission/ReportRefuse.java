package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/**
 * The commission does not defer instalments; published when the séance closes.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 */
public record ReportRefuse(DossierId dossier, SeanceId seance) {}
