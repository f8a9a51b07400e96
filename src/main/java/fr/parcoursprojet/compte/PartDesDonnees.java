package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Donnees;
import java.util.List;

/**
 * What one module keeps of a person, for the copy they take away (R15; RGPD, articles 15 and 20). It holds what is theirs
 * and nothing of anybody else.
 */
public interface PartDesDonnees {

    /** Its place in the copy, in small letters without accent, such as {@code demandes}. */
    String nom();

    /** Everything written of this person; empty when nothing is. */
    List<Donnees> de(UsagerId usager);

    /** Their files; each is read only when its turn comes. */
    default List<FichierDesDonnees> fichiers(UsagerId usager) {
        return List.of();
    }
}
