package fr.parcoursprojet.socle.ui;

import java.util.List;
import java.util.Set;

/** One line of the agents' <i>Administration</i>: a page and the state of what it holds, as a Spring bean. */
public interface PartieDAdministration {

    /** Under which heading it stands, in their order. */
    enum Groupe {
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
    record Etat(boolean alerte, String cle, List<Object> arguments) {

        /** Nothing to do. */
        public static Etat calme(String cle, Object... arguments) {
            return new Etat(false, cle, List.of(arguments));
        }

        /** Somebody has to look. */
        public static Etat alerte(String cle, Object... arguments) {
            return new Etat(true, cle, List.of(arguments));
        }
    }

    /** The path of its page; the line is left out while there is no such page. */
    String chemin();

    /** The key of its name. */
    String titre();

    /** What is drawn before it. */
    Icone icone();

    /** Where it stands. */
    Groupe groupe();

    /** The names of the roles it is for. */
    Set<String> roles();

    /** How things stand; only asked for somebody of these roles. */
    Etat etat();
}
