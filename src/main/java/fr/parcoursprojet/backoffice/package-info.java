/** The layout of the agents' screens. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte"})
@NullMarked
package fr.parcoursprojet.backoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
