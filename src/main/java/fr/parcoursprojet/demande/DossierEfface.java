package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.NumeroDossier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier was erased, with all that modules kept of it (R15).
 *
 * @param dossier which it was
 * @param demandeur whose
 * @param numero its number; null when it was never filed
 * @param regle why
 * @param dernierPassage the last day the person was known to be there for it
 * @param fichiers how many files went with it
 */
public record DossierEfface(
        DossierId dossier,
        UsagerId demandeur,
        @Nullable NumeroDossier numero,
        RegleDEffacement regle,
        LocalDate dernierPassage,
        int fichiers) {}
