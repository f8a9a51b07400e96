/** The agenda: slots proposed, chosen, kept or missed. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte", "reglement", "accueil", "demande"})
@NullMarked
package fr.parcoursprojet.rendezvous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
