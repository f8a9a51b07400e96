/** Signing in with OpenID Connect providers: FranceConnect for usagers, the service's own provider for agents. */
@NullMarked
package fr.parcoursprojet.compte.oidc;

import org.jspecify.annotations.NullMarked;
