package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The one place that says whether relances may leave for a loan. */
@Component
class Retenues {

    private final List<Retenue> retenues;
    private final RelancesSuivies relances;

    Retenues(List<Retenue> retenues, RelancesSuivies relances) {
        this.retenues = retenues;
        this.relances = relances;
    }

    /** The loans for which nothing may leave: held for a reason, handed to the Treasury, or frozen (R12). */
    Set<PretId> prets(LocalDate jour) {
        var prets = new HashSet<PretId>();
        retenues.forEach(retenue -> prets.addAll(retenue.retenus(jour)));
        relances.findByOuverteIsNotNullAndEtatNot(EtatRelance.OUVERTE).forEach(suivie -> prets.add(suivie.pret()));
        return prets;
    }
}
