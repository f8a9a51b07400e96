package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.FichierId;

/**
 * A virus was found in a document after it had been taken: the person believes it was given, and has to be told.
 *
 * @param dossier the dossier
 * @param code which document
 * @param fichier the file that was erased
 */
public record JustificatifInfecte(DossierId dossier, String code, FichierId fichier) {}
