/** The loan: contract, échéancier, append-only ledger, disbursement and payments known from the Treasury. */
@ApplicationModule(
        allowedDependencies = {
            "socle",
            "socle :: ui",
            "compte",
            "stockage",
            "edition",
            "reglement",
            "budget",
            "confidentialite",
            "demande",
            "instruction",
            "commission"
        })
@NullMarked
package fr.parcoursprojet.pret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
