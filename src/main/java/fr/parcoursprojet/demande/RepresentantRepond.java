package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;

/**
 * A minor's legal representative answered.
 *
 * @param invitation the invitation
 * @param dossier the dossier
 * @param accord whether they agree
 */
public record RepresentantRepond(UUID invitation, DossierId dossier, boolean accord) {}
