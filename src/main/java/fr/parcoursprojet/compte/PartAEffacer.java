package fr.parcoursprojet.compte;

import java.util.List;

/** What one module has to keep of a person, and erases of them when they ask (R15; RGPD, article 17). */
public interface PartAEffacer {

    /** What the law has it keep, and until when; empty when nothing does. */
    List<Conservation> garde(UsagerId usager);

    /** Erases at once what nothing obliges to keep. */
    void effacer(UsagerId usager);
}
