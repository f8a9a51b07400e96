/** First contacts before any demande: estimations, sollicitations, orientations, partners. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte", "reglement", "budget"})
@NullMarked
package fr.parcoursprojet.accueil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
