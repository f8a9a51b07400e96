package fr.parcoursprojet.edition;

import fr.parcoursprojet.socle.Introuvable;
import java.util.List;
import java.util.Map;

/** Letters that were written, told again so that other words can be tried on them: who writes a kind of letter brings one. */
public interface LettresEcrites {

    /** Whether it writes those of this template. */
    boolean ecrit(String gabarit);

    /** The last ones, newest first. */
    List<LettreEcrite> dernieres(String gabarit, int combien);

    /**
     * What the template shows of one of them.
     *
     * @throws Introuvable when what it told cannot be read any more
     */
    Map<String, Object> donnees(LettreEcrite lettre);
}
