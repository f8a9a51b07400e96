package fr.parcoursprojet.demande;

import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.justificatifs.Justificatifs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** R15: a demande that was filed is kept two years after the last contact; one that never was may go when asked. */
@Component
@Transactional
class DemandesAEffacer implements PartAEffacer {

    private static final int ANNEES = 2;

    private final DemandeRepository demandes;
    private final Justificatifs justificatifs;
    private final Budgets budgets;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DemandesAEffacer(
            DemandeRepository demandes,
            Justificatifs justificatifs,
            Budgets budgets,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.budgets = budgets;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Override
    public List<Conservation> garde(UsagerId usager) {
        return demandes.findByDemandeurOrderByCommenceeLeDesc(usager.valeur()).stream()
                .map(demande -> demande.lue(null))
                .filter(Demande::estDeposee)
                .map(demande -> new Conservation(
                        "demande.conservation",
                        List.of(Objects.requireNonNull(demande.numero())),
                        LocalDate.ofInstant(demande.modifieeLe(), horloge.getZone())
                                .plusYears(ANNEES)))
                .toList();
    }

    @Override
    public void effacer(UsagerId usager) {
        for (var demande : demandes.findByDemandeurOrderByCommenceeLeDesc(usager.valeur())) {
            if (!demande.lue(null).estDeposee()) {
                evenements.publishEvent(new DemandeRetiree(demande.dossier(), usager, false));
                justificatifs.effacer(demande.dossier());
                budgets.effacer(demande.dossier());
                demandes.delete(demande);
            }
        }
    }
}
