/** E-mails and letters: templates, outbox, sending. */
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
            "confidentialite",
            "pret",
            "recouvrement",
            "prescripteur"
        })
@NullMarked
package fr.parcoursprojet.courrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
