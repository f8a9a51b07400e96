package fr.parcoursprojet.banc;

import fr.parcoursprojet.courrier.Facteur;
import fr.parcoursprojet.courrier.Pli;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where e-mails land instead of leaving: tests read it, the demonstration shows it. One for the whole JVM, since any of the
 * cached contexts of a test run may be the one that sends.
 */
public final class BoiteAuxLettres implements Facteur {

    /** The one box. */
    public static final BoiteAuxLettres UNIQUE = new BoiteAuxLettres();

    private final List<Arrivee> arrivees = new CopyOnWriteArrayList<>();
    private final ReentrantLock verrou = new ReentrantLock();
    private final Condition nouvelle = verrou.newCondition();

    private volatile @Nullable Path gardee;

    private BoiteAuxLettres() {}

    /** From now on keeps what comes in a folder, after reading what it already holds. */
    public BoiteAuxLettres gardeeDans(Path dossier) {
        arrivees.addAll(PliSurDisque.lire(dossier));
        gardee = dossier;
        return this;
    }

    /** An e-mail that would have left, and when. */
    public record Arrivee(Instant quand, Pli pli) {}

    @Override
    public void porter(Pli pli) {
        verrou.lock();
        try {
            var arrivee = new Arrivee(Instant.now(), pli);
            var dossier = gardee;
            if (dossier != null) {
                PliSurDisque.ecrire(dossier, arrivee);
            }
            arrivees.addFirst(arrivee);
            nouvelle.signalAll();
        } finally {
            verrou.unlock();
        }
    }

    /** Everything that came, newest first. */
    public List<Arrivee> arrivees() {
        return List.copyOf(arrivees);
    }

    /** What came to an address, newest first. */
    public List<Pli> pour(String adresse) {
        return arrivees.stream()
                .map(Arrivee::pli)
                .filter(pli -> pli.adresse().valeur().equals(adresse))
                .toList();
    }

    /**
     * Waits for an e-mail.
     *
     * @throws AssertionError when none came in twenty seconds
     */
    public Pli attendre(Predicate<Pli> voulu) {
        var reste = Duration.ofSeconds(20).toNanos();
        verrou.lock();
        try {
            for (var trouve = chercher(voulu); ; trouve = chercher(voulu)) {
                if (trouve.isPresent()) {
                    return trouve.get();
                }
                if (reste <= 0) {
                    throw new AssertionError("No such e-mail came");
                }
                reste = nouvelle.awaitNanos(reste);
            }
        } catch (InterruptedException arret) {
            throw new AssertionError(arret);
        } finally {
            verrou.unlock();
        }
    }

    private Optional<Pli> chercher(Predicate<Pli> voulu) {
        return arrivees.stream().map(Arrivee::pli).filter(voulu).findFirst();
    }
}
