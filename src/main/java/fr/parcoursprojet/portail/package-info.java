/** The layout of the phone and the public pages. */
@ApplicationModule(
        allowedDependencies = {"socle", "socle :: ui", "compte", "reglement", "budget", "accueil", "edition"})
@NullMarked
package fr.parcoursprojet.portail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
