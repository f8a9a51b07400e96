/** Turns a page into an accessible PDF, a table into a spreadsheet. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui"})
@NullMarked
package fr.parcoursprojet.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
