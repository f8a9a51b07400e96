package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;

/**
 * A minor's legal representative is invited to read what concerns them, and to answer.
 *
 * @param invitation the invitation
 * @param dossier the dossier
 * @param demandeur the minor, who shares it with them
 */
public record RepresentantInvite(UUID invitation, DossierId dossier, UsagerId demandeur) {}
