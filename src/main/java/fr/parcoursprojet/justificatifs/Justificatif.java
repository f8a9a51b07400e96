package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document asked from a person, and what became of it.
 *
 * @param code names it within the dossier, such as {@code identite}
 * @param nom its name for the person
 * @param pourquoi why it is asked
 * @param exemple what will do
 * @param aDefaut what is accepted when the person has none of it, if anything is
 * @param filigrane whether agents see it with a watermark
 * @param verifications what an agent checks on it
 * @param motifsDeRefus sentences an agent may send it back with
 * @param etat where it stands
 * @param fichier the file given last
 * @param nomFichier the name the person gave to that file
 * @param raison why it is absent, or the sentence of the agent who sent it back
 * @param depuis since when it stands so
 */
public record Justificatif(
        String code,
        String nom,
        String pourquoi,
        String exemple,
        @Nullable String aDefaut,
        boolean filigrane,
        List<String> verifications,
        List<String> motifsDeRefus,
        EtatJustificatif etat,
        @Nullable FichierId fichier,
        @Nullable String nomFichier,
        @Nullable String raison,
        Instant depuis) {}
