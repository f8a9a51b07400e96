/** Who read which dossier and when, what people agreed to share, the copy and the erasure of their data. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte", "demande"})
@NullMarked
package fr.parcoursprojet.confidentialite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
