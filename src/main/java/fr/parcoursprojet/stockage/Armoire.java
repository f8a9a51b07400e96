package fr.parcoursprojet.stockage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where encrypted bytes are kept: a disk here, an object store elsewhere. */
public interface Armoire {

    /**
     * Keeps bytes, on the medium when it returns.
     *
     * @throws java.io.UncheckedIOException when they could not be kept: nothing is then
     */
    void ranger(UUID id, byte[] octets);

    /**
     * The bytes kept.
     *
     * @throws java.io.UncheckedIOException when they cannot be read
     */
    byte[] lire(UUID id);

    /** Everything kept before an instant, the medium's own time. */
    List<UUID> rangesAvant(Instant instant);

    /** Erases what was begun before an instant and never finished, because the run that wrote it died. */
    void effacerLesEbauchesAvant(Instant instant);

    /** Erases them; does nothing when there are none. */
    void effacer(UUID id);
}
