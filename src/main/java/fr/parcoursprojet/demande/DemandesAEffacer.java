package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.UsagerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** R15: a demande that was filed is kept two years after the last contact; one that never was may go when asked. */
@Component
@Transactional
class DemandesAEffacer implements PartAEffacer {

    private static final int ANNEES = 2;

    private final DemandeRepository demandes;
    private final Effacement effacement;
    private final Clock horloge;

    DemandesAEffacer(DemandeRepository demandes, Effacement effacement, Clock horloge) {
        this.demandes = demandes;
        this.effacement = effacement;
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
                effacement.effacer(demande, RegleDEffacement.DEMANDE);
            }
        }
    }

    @Override
    public boolean attend(UsagerId usager) {
        return !demandes.findByDemandeurOrderByCommenceeLeDesc(usager.valeur()).isEmpty();
    }
}
