package fr.parcoursprojet.rendezvous;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** Each morning, the reminders of the appointments that come, and the slots of one day more. */
@Component
class VeilleDeRendezVous {

    private final LesRendezVous rendezVous;
    private final Disponibilites disponibilites;
    private final Clock horloge;

    VeilleDeRendezVous(LesRendezVous rendezVous, Disponibilites disponibilites, Clock horloge) {
        this.rendezVous = rendezVous;
        this.disponibilites = disponibilites;
        this.horloge = horloge;
    }

    @EventListener
    void on(DayHasPassed passe) {
        rendezVous.rappeler(LocalDate.now(horloge));
        disponibilites.semer();
    }
}
