/** Who read which dossier and when. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte", "demande"})
@NullMarked
package fr.parcoursprojet.confidentialite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
