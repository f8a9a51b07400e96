package fr.parcoursprojet.reglement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The versions of the règlement intérieur: those of the file, read and checked at start, then those prepared on screen. A
 * version that has begun never changes; one to come is read again after {@link #FRAICHEUR}, by every node.
 */
@Service
public class Reglements {

    /** A version begins the day after it is written at the earliest: nobody is misled by a minute. */
    private static final Duration FRAICHEUR = Duration.ofMinutes(1);

    private record Lues(List<Reglement> versions, Map<String, String> anglaises, long a) {}

    private final List<Reglement> duFichier;
    private final ObjectProvider<VersionsEcrites> ecrites;
    private final List<ModeleDeMessage> messages;
    private final Map<String, String> anglaises;
    private volatile @Nullable Lues lues;

    Reglements(ReglagesReglement reglages, ObjectProvider<VersionsEcrites> ecrites) {
        this.anglaises = Map.copyOf(reglages.enAnglais());
        this.duFichier = reglages.versions().stream().map(reglages::lire).toList();
        this.ecrites = ecrites;
        this.messages = List.copyOf(reglages.messages());
    }

    /** The messages the service writes often, in the order of the configuration. */
    public List<ModeleDeMessage> messages() {
        return messages;
    }

    /**
     * The version in force on a day.
     *
     * @throws IllegalArgumentException when the day comes before the first version
     */
    public Reglement enVigueur(LocalDate jour) {
        return toutes().reversed().stream()
                .filter(version -> !version.debut().isAfter(jour))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No règlement is in force on " + jour));
    }

    /**
     * The version of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Reglement version(String nom) {
        return toutes().stream()
                .filter(version -> version.version().equals(nom))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No règlement is called " + nom));
    }

    /** The English of a sentence about a document; nothing when the règlement has none. */
    public Optional<String> enAnglais(String phrase) {
        return Optional.ofNullable(lues().anglaises().get(phrase));
    }

    /** All versions, the oldest first. */
    public List<Reglement> toutes() {
        return lues().versions();
    }

    private Lues lues() {
        var connues = lues;
        if (connues == null || System.nanoTime() - connues.a() > FRAICHEUR.toNanos()) {
            connues = lire();
            lues = connues;
        }
        return connues;
    }

    /** Reads again what was prepared on screen. */
    void relire() {
        lues = null;
    }

    private Lues lire() {
        var aLEcran =
                ecrites.stream().flatMap(toutes -> toutes.toutes().stream()).toList();
        // a sentence said again in a later version is read in its words
        var phrases = new HashMap<>(anglaises);
        aLEcran.forEach(une -> phrases.putAll(une.reglages().enAnglais()));
        var versions = Stream.concat(duFichier.stream(), aLEcran.stream().map(VersionsEcrites.Ecrite::reglement))
                .sorted(Comparator.comparing(Reglement::debut))
                .toList();
        return new Lues(versions, Map.copyOf(phrases), System.nanoTime());
    }
}
