/** Turns a page into an accessible PDF. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui"})
@NullMarked
package fr.parcoursprojet.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
