/** The fiche budget, the reste à vivre, the repayment capacity, instalments and the simulator. */
@ApplicationModule(allowedDependencies = {"socle", "socle :: ui", "compte", "reglement"})
@NullMarked
package fr.parcoursprojet.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
