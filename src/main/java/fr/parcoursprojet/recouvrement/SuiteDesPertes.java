package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretEnNonValeur;
import fr.parcoursprojet.pret.PretEteint;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A debt that the accountant gave up, or that a court erased, is not late any more: its relance ends the same day. */
@Component
class SuiteDesPertes {

    private final Recouvrement recouvrement;
    private final Clock horloge;

    SuiteDesPertes(Recouvrement recouvrement, Clock horloge) {
        this.recouvrement = recouvrement;
        this.horloge = horloge;
    }

    @EventListener
    void on(PretEnNonValeur pret) {
        recouvrement.relancer(LocalDate.now(horloge));
    }

    @EventListener
    void on(PretEteint pret) {
        recouvrement.relancer(LocalDate.now(horloge));
    }
}
