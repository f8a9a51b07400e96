package fr.parcoursprojet.rendezvous;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time an agent gives each week; slots are made from it.
 *
 * @param jour the day of the week
 * @param de first hour
 * @param a last hour, when the last slot has ended
 * @param minutes how long a slot is, from 5 to 240
 * @param mode how people meet
 * @param lieu where, or the address of the video call; empty for a call
 * @param du first day
 * @param au last day; none goes on
 */
public record Disponibilite(
        DayOfWeek jour,
        LocalTime de,
        LocalTime a,
        int minutes,
        Mode mode,
        String lieu,
        LocalDate du,
        @Nullable LocalDate au) {

    /** How many slots it makes on its day. */
    public int creneaux() {
        return (a.toSecondOfDay() - de.toSecondOfDay()) / 60 / minutes;
    }

    /** Its slots on a day of its own. */
    List<Creneau> le(LocalDate date) {
        var premier = date.atTime(de);
        return Stream.iterate(premier, debut -> debut.plusMinutes(minutes))
                .limit(creneaux())
                .map(debut -> new Creneau(debut, minutes, mode, lieu))
                .toList();
    }
}
