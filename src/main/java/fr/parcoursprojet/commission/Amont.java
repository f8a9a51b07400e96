package fr.parcoursprojet.commission;

import fr.parcoursprojet.demande.Demandes;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads what holders of a delegation decided, and lets a séance ratify it. */
@Component
class Amont {

    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final DelegationRepository delegations;
    private final Demandes demandes;

    Amont(SeanceRepository seances, PassageRepository passages, DelegationRepository delegations, Demandes demandes) {
        this.seances = seances;
        this.passages = passages;
        this.delegations = delegations;
        this.demandes = demandes;
    }

    /** Whatever waits is ratified by this séance. */
    List<ValidationEnAmont> ratifier(SeanceId seance) {
        var attendent = seances.findByDelegationIsNotNullAndRatificationIsNullOrderByDebut();
        attendent.forEach(validee -> validee.ratifier(seance));
        return lues(attendent);
    }

    List<ValidationEnAmont> lues(List<SeanceTenue> validees) {
        return validees.stream()
                .flatMap(
                        validee -> passages.findBySeanceOrderByRang(validee.id().valeur()).stream()
                                .map(passage -> lue(validee, passage)))
                .toList();
    }

    private ValidationEnAmont lue(SeanceTenue validee, PassageTenu passage) {
        if (!(passage.decision() instanceof Accord accord)) {
            throw new IllegalStateException("The holder of a delegation only grants");
        }
        var delegation = delegations
                .findById(Objects.requireNonNull(validee.delegation()))
                .orElseThrow()
                .lue();
        return new ValidationEnAmont(
                passage.dossier(),
                MiseEnFiche.objet(demandes.de(passage.dossier())),
                accord,
                Objects.requireNonNull(passage.decidePar()),
                validee.jour(),
                Objects.requireNonNull(validee.urgence()),
                delegation.acte());
    }
}
