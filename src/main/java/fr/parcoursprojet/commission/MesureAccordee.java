package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * The commission decided a measure on a running loan; published when the séance closes, done in the same transaction.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 * @param nature what kind of measure
 * @param montant what the CCAS pays or no longer claims, in euros; zero when only the dates change
 */
public record MesureAccordee(DossierId dossier, SeanceId seance, NatureMesure nature, Montant montant) {}
