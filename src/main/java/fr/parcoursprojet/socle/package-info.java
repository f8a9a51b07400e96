/** The words every module shares: amounts, identifiers, refusals, French dates; and the shared pieces of screens. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.parcoursprojet.socle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
