package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;

/**
 * A prescripteur sent their rapport social.
 *
 * @param envoi whom it is about
 * @param dossier their dossier, or their draft
 */
public record RapportEnvoye(UUID envoi, DossierId dossier) {}
