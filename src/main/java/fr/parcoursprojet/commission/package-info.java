/** Séances, ordre du jour, quorum, décisions and procès-verbal. */
@ApplicationModule(
        allowedDependencies = {
            "socle",
            "socle :: ui",
            "compte",
            "stockage",
            "edition",
            "reglement",
            "budget",
            "demande",
            "instruction",
            "confidentialite"
        })
@NullMarked
package fr.parcoursprojet.commission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
