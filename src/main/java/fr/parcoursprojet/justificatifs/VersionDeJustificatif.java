package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file given for a document, that another one replaced.
 *
 * @param fichier the file, still readable
 * @param nomFichier the name the person gave it
 * @param etat what had become of it: sent, or to do again
 * @param raison the sentence of the agent who sent it back, if one did
 * @param donneLe when it was given
 * @param remplaceLe when another took its place
 */
public record VersionDeJustificatif(
        FichierId fichier,
        String nomFichier,
        EtatJustificatif etat,
        @Nullable String raison,
        Instant donneLe,
        Instant remplaceLe) {}
