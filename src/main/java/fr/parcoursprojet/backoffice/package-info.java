/** The layout of the agents' screens, and what an administrator looks after: agents, background jobs. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte"})
@NullMarked
package fr.parcoursprojet.backoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
