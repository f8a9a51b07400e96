package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message between a person and the service about a dossier.
 *
 * @param id names it
 * @param dossier what it is about
 * @param auteur which side wrote it
 * @param agent who, on the service's side
 * @param texte the words
 * @param ecritLe when it was written
 * @param luLe when the other side first saw it
 * @param pieces the files attached
 */
public record Message(
        UUID id,
        DossierId dossier,
        AuteurMessage auteur,
        @Nullable AgentId agent,
        String texte,
        Instant ecritLe,
        @Nullable Instant luLe,
        List<FichierJoint> pieces) {}
