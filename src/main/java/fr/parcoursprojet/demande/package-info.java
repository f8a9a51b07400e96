/** What the demandeur fills in and files. */
@ApplicationModule(
        allowedDependencies = {
            "socle",
            "socle :: ui",
            "compte",
            "stockage",
            "edition",
            "reglement",
            "budget",
            "accueil",
            "justificatifs"
        })
@NullMarked
package fr.parcoursprojet.demande;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
