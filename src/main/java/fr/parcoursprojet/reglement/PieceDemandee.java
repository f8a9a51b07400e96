package fr.parcoursprojet.reglement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document the règlement asks for, with every word that is shown about it.
 *
 * @param code names it for good, such as {@code identite}
 * @param nom its name for the person
 * @param pourquoi why it is asked
 * @param exemple what will do
 * @param aDefaut what is accepted when the person has none of it; null when nothing else will do
 * @param filigrane whether agents see it with a watermark, as a copy of an identity document must be
 * @param verifications what an agent checks on it
 * @param motifsDeRefus sentences an agent may send it back with
 * @param anglais the same for who reads English; null when they read the French
 */
public record PieceDemandee(
        String code,
        String nom,
        String pourquoi,
        String exemple,
        @Nullable String aDefaut,
        boolean filigrane,
        List<String> verifications,
        List<String> motifsDeRefus,
        @Nullable PieceEnAnglais anglais) {

    /** A document that is French for everybody. */
    public PieceDemandee(
            String code,
            String nom,
            String pourquoi,
            String exemple,
            @Nullable String aDefaut,
            boolean filigrane,
            List<String> verifications,
            List<String> motifsDeRefus) {
        this(code, nom, pourquoi, exemple, aDefaut, filigrane, verifications, motifsDeRefus, null);
    }
}
