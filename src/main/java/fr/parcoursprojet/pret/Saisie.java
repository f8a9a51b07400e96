package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.util.List;

/** One answer to correct, said under its field. */
final class Saisie {

    private Saisie() {}

    static SaisieInvalide refus(String champ, String cle, Object... arguments) {
        return new SaisieInvalide(List.of(Erreur.de(champ, cle, arguments)));
    }
}
