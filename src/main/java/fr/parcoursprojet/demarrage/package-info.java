/** Starting well or saying clearly why not. */
@ApplicationModule(allowedDependencies = {"socle"})
@NullMarked
package fr.parcoursprojet.demarrage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
