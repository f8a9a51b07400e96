package fr.parcoursprojet.courrier;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail in the list of the administrator.
 *
 * @param modele as delivered, in French
 * @param francais its last version in French; null when nobody touched it
 * @param anglais its last version in English; null when nobody touched it
 * @param aRevoir whether some words of the city no longer fit the delivered e-mail: the delivered ones leave in their place
 */
public record EtatDuModele(
        ModeleDeCourrier modele,
        @Nullable VersionDeModele francais,
        @Nullable VersionDeModele anglais,
        boolean aRevoir) {}
