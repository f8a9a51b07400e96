/** The timeline, the public sentence, the tasks, the dossier page made of contributed tabs. */
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
            "justificatifs",
            "demande",
            "rendezvous",
            "instruction",
            "commission",
            "pret",
            "recouvrement",
            "confidentialite",
            "prescripteur",
            "courrier"
        })
@NullMarked
package fr.parcoursprojet.suivi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
