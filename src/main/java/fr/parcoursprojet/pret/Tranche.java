package fr.parcoursprojet.pret;

import java.util.Map;
import java.util.UUID;

/**
 * A part of the book: the loans from one to another, and the lines of the Treasury from one to another.
 *
 * @param du the first loan
 * @param au the first loan after it
 * @param ligneDu the first line
 * @param ligneAu what the lines after it begin with
 */
record Tranche(UUID du, UUID au, String ligneDu, String ligneAu) {

    static final UUID DEBUT = new UUID(0, 0);
    static final UUID FIN = new UUID(-1, -1);

    /** The whole book. */
    static final Tranche TOUT = new Tranche(DEBUT, FIN, "0", "g");

    /** The lines whose names begin so. */
    static Tranche desLignes(String debut) {
        return new Tranche(DEBUT, FIN, debut, debut + "g");
    }

    Map<String, Object> bornes() {
        return Map.of("du", du, "au", au, "ligneDu", ligneDu, "ligneAu", ligneAu);
    }
}
