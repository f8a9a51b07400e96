package fr.parcoursprojet.instruction;

import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.VoieMineur;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What rules say of a proposal on this dossier: its limits, and advice about it. */
@Component
class CadreDuDossier {

    /** R5: with the judge's decision or the emancipation among the checked documents, a loan can be signed. */
    private static final Set<VoieMineur> VOIES_DU_PRET =
            Set.of(VoieMineur.AUTORISATION_DU_JUGE, VoieMineur.EMANCIPATION);

    private final Clock horloge;

    CadreDuDossier(Clock horloge) {
        this.horloge = horloge;
    }

    LimitesDeProposition limites(Demande demande) {
        return new LimitesDeProposition(
                resteAPayer(demande),
                Montant.euros(120),
                Montant.euros(3000),
                36,
                Montant.euros(800),
                pretPossible(demande));
    }

    List<Alerte> alertes(Demande demande, Proposition proposition) {
        var alertes = new ArrayList<Alerte>();
        var manque = resteAPayer(demande).moins(proposition.total());
        if (manque.estPositif()) {
            alertes.add(new Alerte("R1", "instruction.alerte.financement", List.of(manque)));
        }
        return alertes;
    }

    /** Cost of the project less the sources that are neither loan nor grant (R1). */
    Montant resteAPayer(Demande demande) {
        var cout = Objects.requireNonNullElse(demande.projet().cout(), Montant.ZERO);
        return cout.moins(demande.plan().apports()).moins(demande.plan().cofinance());
    }

    private boolean pretPossible(Demande demande) {
        var voie = demande.situation().representant().voie();
        return !demande.situation().estMineur(LocalDate.now(horloge)) || (voie != null && VOIES_DU_PRET.contains(voie));
    }
}
