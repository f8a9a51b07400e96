package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import java.util.Optional;
import java.util.UUID;

/** Who works elsewhere and fills a draft in with the person, as far as that person lets them (R14, decision 0069). */
public interface Accompagnements {

    /**
     * The draft that somebody may fill in now; asked again at each exchange, for the person may take it back meanwhile.
     *
     * @param envoi how the person was sent
     * @param qui who wants to write
     * @throws Introuvable when the person does not let them, or no longer
     */
    Accompagne exiger(UUID envoi, AgentId qui);

    /** The same, and the person finds it among the reads of their dossier. */
    Accompagne ouvrir(UUID envoi, AgentId qui);

    /** Who could fill this draft in with the person, by name; empty when nobody sent them. */
    Optional<String> accompagnant(DossierId dossier);
}
