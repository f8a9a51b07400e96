package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/**
 * The commission defers instalments of a running loan (R11); published when the séance closes.
 *
 * @param dossier the dossier it is about
 * @param nombreEcheances how many are deferred
 * @param seance the séance
 */
public record ReportAccorde(DossierId dossier, int nombreEcheances, SeanceId seance) {}
