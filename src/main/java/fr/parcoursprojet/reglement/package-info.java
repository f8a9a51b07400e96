/** The dated parameters of the règlement intérieur. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte"})
@NullMarked
package fr.parcoursprojet.reglement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
