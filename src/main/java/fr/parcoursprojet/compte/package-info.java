/** Who is there: usagers, agents and their roles, how they sign in. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "stockage"})
@NullMarked
package fr.parcoursprojet.compte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
