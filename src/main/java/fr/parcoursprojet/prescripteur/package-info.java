/** Who works elsewhere and sends people: what each confirmed, what the consent lets them see, their rapport social. */
@ApplicationModule(
        allowedDependencies = {
            "socle",
            "socle :: ui",
            "compte",
            "accueil",
            "demande",
            "instruction",
            "commission",
            "confidentialite"
        })
@NullMarked
package fr.parcoursprojet.prescripteur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
