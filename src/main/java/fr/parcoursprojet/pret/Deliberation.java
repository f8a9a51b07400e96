package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.List;

/**
 * The decision of the council of the CCAS without which no loss is written (non-valeur, créance éteinte).
 *
 * @param numero its number, as the register writes it, such as {@code 2026-014}
 * @param le its day
 */
public record Deliberation(String numero, LocalDate le) {

    /** How long a number may be, in characters. */
    public static final int LONGUEUR = 60;

    /**
     * @throws SaisieInvalide when the number is missing or longer than 60 characters
     */
    public Deliberation {
        numero = numero.strip();
        if (numero.isEmpty() || numero.length() > LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("deliberation", "pret.saisie.deliberation")));
        }
    }
}
