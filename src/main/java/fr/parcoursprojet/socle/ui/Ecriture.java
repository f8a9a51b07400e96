package fr.parcoursprojet.socle.ui;

import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Amounts and dates as the reader writes them, for the plain pages and the letters, which cannot call {@link Francais} by themselves. */
@Component("ecriture")
public class Ecriture {

    private final Textes textes;

    Ecriture(Textes textes) {
        this.textes = textes;
    }

    /** {@code 1 350,00 €}. */
    public String euros(Montant montant) {
        return Francais.euros(montant);
    }

    /** {@code 57 €}, or {@code 57,50 €}. */
    public String courte(Montant montant) {
        return Francais.eurosCourts(montant);
    }

    /** {@code 5 novembre 2026}. */
    public String date(LocalDate date) {
        return Francais.date(date);
    }

    /** {@code jeudi 5 novembre}. */
    public String jour(LocalDate date) {
        return Francais.jour(date);
    }

    /** The sentence of a row of coins: so much per day, above or under the floor. */
    public String parJour(Montant reste, Montant plancher) {
        return textes.texte(
                reste.compareTo(plancher) >= 0 ? "socle.reste.dessus" : "socle.reste.dessous",
                Francais.eurosCourts(reste),
                Francais.eurosCourts(plancher));
    }
}
