package fr.parcoursprojet.compte;

import java.util.List;

/** What one module has to keep of a person, and erases of them when they ask (R15; RGPD, article 17). */
public interface PartAEffacer {

    /** What the law has it keep, and until when; empty when nothing does. */
    List<Conservation> garde(UsagerId usager);

    /** Erases at once what nothing obliges to keep. */
    void effacer(UsagerId usager);

    /** Whether something of theirs still goes on here: their account stays. */
    default boolean attend(UsagerId usager) {
        return false;
    }

    /** The account goes, nothing of theirs is left: erases what was kept with it. */
    default void oublier(UsagerId usager) {}
}
