package fr.parcoursprojet.rendezvous;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** Each morning, the reminders of the next working day's appointments. */
@Component
class VeilleDeRendezVous {

    private final LesRendezVous rendezVous;
    private final Clock horloge;

    VeilleDeRendezVous(LesRendezVous rendezVous, Clock horloge) {
        this.rendezVous = rendezVous;
        this.horloge = horloge;
    }

    @EventListener
    void on(DayHasPassed passe) {
        rendezVous.rappeler(LocalDate.now(horloge));
    }
}
