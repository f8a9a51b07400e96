package fr.parcoursprojet.demande;

import java.util.Set;

/**
 * What an agent looks for among filed demandes.
 *
 * @param texte name, number, phone or e-mail, or the beginning of one; empty for all
 * @param etats states wanted; empty for all
 * @param page rank of the page, from 0
 * @param taille lines a page, at most 200
 */
public record Recherche(String texte, Set<EtatDemande> etats, int page, int taille) {

    /**
     * @throws IllegalArgumentException when the page cannot exist
     */
    public Recherche {
        if (page < 0 || taille < 1 || taille > 200) {
            throw new IllegalArgumentException("No such page: " + page + " of " + taille);
        }
        etats = Set.copyOf(etats);
    }

    /** Everything, first page. */
    public static Recherche tout() {
        return new Recherche("", Set.of(), 0, 50);
    }
}
