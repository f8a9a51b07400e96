package fr.parcoursprojet.banc;

import fr.parcoursprojet.socle.Francais;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that tests and the demonstration move; it goes on ticking from where it was put. */
public final class HorlogeReglable extends Clock {

    private final ZoneId zone;
    private volatile Duration decalage = Duration.ZERO;

    /** A clock on Paris time, showing the true time until it is moved. */
    public HorlogeReglable() {
        this(Francais.PARIS);
    }

    private HorlogeReglable(ZoneId zone) {
        this.zone = zone;
    }

    /** Puts the clock at nine in the morning of a day. */
    public void allerAu(LocalDate jour) {
        allerA(jour.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant());
    }

    /** Puts the clock at an instant. */
    public void allerA(Instant instant) {
        decalage = Duration.between(Instant.now(), instant);
    }

    /** Puts the clock back to the true time. */
    public void revenir() {
        decalage = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId autre) {
        return Clock.offset(Clock.system(autre), decalage);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(decalage);
    }
}
