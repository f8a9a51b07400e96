package fr.parcoursprojet.socle.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One line of the agents' <i>Administration</i>: a page and the state of what it holds, as a Spring bean.
 *
 * @param chemin the path of its page; the line is left out while there is no such page
 * @param titre the key of its name
 * @param icone what is drawn before it
 * @param groupe where it stands
 * @param roles the names of the roles it is for
 * @param lecture how things stand; only asked for somebody of these roles
 */
public record PartieDAdministration(
        String chemin, String titre, Icone icone, Groupe groupe, Set<String> roles, Supplier<Etat> lecture) {

    /** Under which heading it stands, in their order. */
    public enum Groupe {
        /** What everybody has to follow. */
        REGLES,
        /** Who works here, who helps. */
        PERSONNES,
        /** What leaves and what runs by itself. */
        MACHINE
    }

    /**
     * How things stand.
     *
     * @param alerte whether somebody has to look
     * @param cle key of the sentence
     * @param arguments what the sentence names
     */
    public record Etat(boolean alerte, String cle, List<Object> arguments) {

        /** Nothing to do. */
        public static Etat calme(String cle, Object... arguments) {
            return new Etat(false, cle, List.of(arguments));
        }

        /** Somebody has to look. */
        public static Etat alerte(String cle, Object... arguments) {
            return new Etat(true, cle, List.of(arguments));
        }
    }

    /** How things stand now. */
    public Etat etat() {
        return lecture.get();
    }
}
