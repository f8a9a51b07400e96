/** What happens when an instalment nears or is missed: reminders, relances, reports. */
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
            "commission",
            "pret"
        })
@NullMarked
package fr.parcoursprojet.recouvrement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
