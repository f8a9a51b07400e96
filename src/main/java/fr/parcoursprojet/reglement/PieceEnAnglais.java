package fr.parcoursprojet.reglement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words about a document for who reads English; what an agent checks stays French.
 *
 * @param nom its name
 * @param pourquoi why it is asked
 * @param exemple what will do
 * @param aDefaut what is accepted instead; null when the French says nothing
 * @param motifsDeRefus the sentences it may be sent back with, in the order of the French ones
 */
public record PieceEnAnglais(
        String nom,
        String pourquoi,
        String exemple,
        @Nullable String aDefaut,
        List<String> motifsDeRefus) {}
