/** The supporting documents asked from a person, given, reviewed, replaced. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte", "stockage", "reglement"})
@NullMarked
package fr.parcoursprojet.justificatifs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
