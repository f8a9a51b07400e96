/** The one door for files: real type, antivirus, encryption, then keep. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui"})
@NullMarked
package fr.parcoursprojet.stockage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
