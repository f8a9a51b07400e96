/** The référent's work on a demande: completeness, diagnosis, proposal. */
@ApplicationModule(
        allowedDependencies = {
            "socle",
            "socle :: ui",
            "compte",
            "stockage",
            "reglement",
            "budget",
            "accueil",
            "justificatifs",
            "demande"
        })
@NullMarked
package fr.parcoursprojet.instruction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
