package fr.parcoursprojet.reglement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The versions of the règlement intérieur, read and checked at start. */
@Service
public class Reglements {

    private final List<Reglement> versions;
    private final List<ModeleDeMessage> messages;
    private final Map<String, String> anglaises;

    Reglements(ReglagesReglement reglages) {
        this.anglaises = Map.copyOf(reglages.enAnglais());
        this.versions = reglages.versions().stream()
                .map(reglages::lire)
                .sorted(Comparator.comparing(Reglement::debut))
                .toList();
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
        return versions.reversed().stream()
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
        return versions.stream()
                .filter(version -> version.version().equals(nom))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No règlement is called " + nom));
    }

    /** The English of a sentence about a document; nothing when the règlement has none. */
    public Optional<String> enAnglais(String phrase) {
        return Optional.ofNullable(anglaises.get(phrase));
    }

    /** All versions, the oldest first. */
    public List<Reglement> toutes() {
        return versions;
    }
}
