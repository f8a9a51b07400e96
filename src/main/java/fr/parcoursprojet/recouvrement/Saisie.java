package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what an agent types about a debt. */
final class Saisie {

    /** How long a reason or a comment may be, in characters. */
    static final int LETTRES = 1000;

    private static final int REFERENCE = 300;

    private Saisie() {}

    static SaisieInvalide refus(String champ, String cle, Object... arguments) {
        return new SaisieInvalide(List.of(Erreur.de(champ, cle, arguments)));
    }

    /** Words that have to be there. */
    static String mots(String champ, String cle, String saisi) {
        var net = saisi.strip();
        if (net.isEmpty() || net.length() > LETTRES) {
            throw refus(champ, cle);
        }
        return net;
    }

    /** Words that may be missing. */
    static @Nullable String ajout(String champ, @Nullable String saisi) {
        if (saisi == null || saisi.isBlank()) {
            return null;
        }
        return mots(champ, "recouvrement.saisie.tropLong", saisi);
    }

    /** The name of a paper. */
    static String reference(String champ, String cle, String saisie) {
        var nette = saisie.strip();
        if (nette.isEmpty() || nette.length() > REFERENCE) {
            throw refus(champ, cle);
        }
        return nette;
    }

    /** A day that has come, not before another. */
    static LocalDate jour(LocalDate le, @Nullable LocalDate auPlusTot, LocalDate aujourdhui) {
        if (le.isAfter(aujourdhui)) {
            throw refus("le", "recouvrement.saisie.jourAVenir");
        }
        if (auPlusTot != null && le.isBefore(auPlusTot)) {
            throw refus("le", "recouvrement.saisie.jourTropTot", auPlusTot);
        }
        return le;
    }
}
