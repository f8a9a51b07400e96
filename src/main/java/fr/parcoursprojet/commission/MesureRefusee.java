package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;

/**
 * The commission said no to what was asked for a running loan (R7); published when the séance closes.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 * @param nature what had been asked for
 */
public record MesureRefusee(DossierId dossier, SeanceId seance, NatureMesure nature) {}
