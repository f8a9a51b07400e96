package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.Francais;
import java.time.LocalDateTime;

/**
 * A time an agent gives.
 *
 * @param debut Paris time
 * @param minutes how long, from 5 to 240
 * @param mode how people meet
 * @param lieu where, or the address of the video call; empty for a call
 */
public record Creneau(LocalDateTime debut, int minutes, Mode mode, String lieu) {

    /**
     * @throws IllegalArgumentException when the length is out of reason
     */
    public Creneau {
        if (minutes < 5 || minutes > 240) {
            throw new IllegalArgumentException("A slot lasts from 5 to 240 minutes");
        }
        lieu = lieu.strip();
    }

    /** When it ends. */
    public LocalDateTime fin() {
        return debut.plusMinutes(minutes);
    }

    /** The hour as it is said: {@code 10 h 30}. */
    public String heure() {
        return Francais.heure(debut.toLocalTime());
    }

    /** Whether two times share a minute. */
    public boolean chevauche(Creneau autre) {
        return debut.isBefore(autre.fin()) && autre.debut.isBefore(fin());
    }
}
