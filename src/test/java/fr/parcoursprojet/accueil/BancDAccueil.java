package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What is said on the telephone, for tests: names and numbers that no other test has. */
public final class BancDAccueil {

    private static final String CONSONNES = "BDFGKLMNPRTV";
    private static final String VOYELLES = "AEIOU";

    private BancDAccueil() {}

    /** A family name that nobody else has, four syllables long. */
    public static String nom() {
        var nom = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            nom.append(une(CONSONNES)).append(une(VOYELLES));
        }
        return nom.charAt(0) + nom.substring(1).toLowerCase(Locale.ROOT) + "l";
    }

    /** A number that nobody else has. */
    public static Telephone telephone() {
        return new Telephone("06%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
    }

    /** An address that nobody else has. */
    public static Email email() {
        return new Email(UUID.randomUUID() + "@exemple.fr");
    }

    /** Somebody who called. */
    public static Coordonnees qui(String prenom, String nom, @Nullable Telephone telephone, @Nullable Email email) {
        return new Coordonnees(prenom, nom, telephone, email, null, 2004);
    }

    /** A call about a driving licence. */
    public static NouvelleSollicitation appel(Coordonnees qui, SuiteDonnee suite) {
        return new NouvelleSollicitation(
                CanalDArrivee.TELEPHONE,
                qui,
                MotifDeSollicitation.PERMIS,
                Origine.MISSION_LOCALE,
                null,
                "Promesse d’embauche.",
                suite,
                null,
                null);
    }

    private static char une(String lettres) {
        return lettres.charAt(ThreadLocalRandom.current().nextInt(lettres.length()));
    }
}
