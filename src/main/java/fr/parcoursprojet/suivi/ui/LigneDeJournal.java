package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier's journal.
 *
 * @param quand when
 * @param icone of its kind
 * @param ton of its importance
 * @param phrase what was done, seen or sent
 * @param agent who, when it was an agent
 */
record LigneDeJournal(
        Instant quand,
        Icone icone,
        Ton ton,
        String phrase,
        @Nullable AgentId agent) {}
