package fr.parcoursprojet.commission;

import java.time.Instant;
import java.util.List;

/**
 * The members are invited to one séance or to those of a year.
 *
 * @param seances which ones, in order
 * @param le when
 */
public record MembresInvites(List<SeanceId> seances, Instant le) {

    /** Copies the list. */
    public MembresInvites {
        seances = List.copyOf(seances);
    }
}
