package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * A dossier was put on an ordre du jour.
 *
 * @param dossier the dossier it is about
 * @param seance the séance
 * @param le day of the séance
 * @param reexamen whether a running loan comes back
 */
public record DossierInscrit(DossierId dossier, SeanceId seance, LocalDate le, boolean reexamen) {}
