package fr.parcoursprojet.instruction;

import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.Capacite;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.VoieMineur;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the rules say of a proposal on a dossier, with the règlement of its filing day: its limits, and advice. */
@Component
class CadreDuDossier {

    /** R5: with the judge's decision or the emancipation among the checked documents, a loan can be signed. */
    private static final Set<VoieMineur> VOIES_DU_PRET =
            Set.of(VoieMineur.AUTORISATION_DU_JUGE, VoieMineur.EMANCIPATION);

    private final Reglements reglements;
    private final Budgets budgets;
    private final Clock horloge;

    CadreDuDossier(Reglements reglements, Budgets budgets, Clock horloge) {
        this.reglements = reglements;
        this.budgets = budgets;
        this.horloge = horloge;
    }

    LimitesDeProposition limites(Demande demande) {
        var reglement = reglement(demande);
        return new LimitesDeProposition(
                resteAPayer(demande),
                reglement.pretMinimum(),
                reglement.pretMaximum(),
                reglement.dureeMaximumMois(),
                reglement.subventionMaximum(),
                pretPossible(demande));
    }

    ApercuProposition apercu(Demande demande, Proposition proposition) {
        var reglement = reglement(demande);
        var fiche = budgets.retenue(demande.id());
        var mensualites = proposition.pret().estPositif()
                ? Optional.of(Mensualites.de(
                        proposition.pret(), proposition.dureeMois(), proposition.unite(), proposition.ajustement()))
                : Optional.<Mensualites>empty();
        var mensualite = mensualites.map(Mensualites::mensualite).orElse(Montant.ZERO);
        var pendant = FicheBudget.parJour(fiche.resteAVivreAvec(mensualite));
        var plancher = Montant.arrondi(reglement.plancherParJour().valeur().multiply(fiche.unites()));
        var alertes = new ArrayList<Alerte>();
        var manque = resteAPayer(demande).moins(proposition.total());
        if (manque.estPositif()) {
            alertes.add(new Alerte("R1", "instruction.alerte.financement", List.of(manque)));
        }
        if (proposition.subvention().depasse(reglement.subventionNominale())) {
            alertes.add(new Alerte("R2", "instruction.alerte.nominale", List.of(reglement.subventionNominale())));
        }
        if (mensualite.estPositif()) {
            capacite(fiche, reglement, mensualite).ifPresent(alertes::add);
            if (!fiche.estVide() && plancher.depasse(pendant)) {
                alertes.add(new Alerte("R4", "instruction.alerte.plancher", List.of(pendant, plancher)));
            }
        }
        return new ApercuProposition(
                mensualites,
                resteAPayer(demande),
                fiche.parJour(),
                pendant,
                fiche.parJourEtUnite(),
                fiche.parJourEtUniteAvec(mensualite),
                plancher,
                alertes,
                limites(demande).erreurs(proposition));
    }

    Reglement reglement(Demande demande) {
        return reglements.version(
                Objects.requireNonNull(demande.versionReglement(), "a filed demande keeps its règlement"));
    }

    private static Optional<Alerte> capacite(FicheBudget fiche, Reglement reglement, Montant mensualite) {
        if (fiche.estVide()) {
            return Optional.of(new Alerte("R4", "instruction.alerte.budget", List.of()));
        }
        var capacite = Capacite.de(fiche, reglement).mensuelle();
        return mensualite.depasse(capacite)
                ? Optional.of(new Alerte("R4", "instruction.alerte.capacite", List.of(mensualite, capacite)))
                : Optional.empty();
    }

    /** Cost of the project less the sources that are neither loan nor grant (R1). */
    private static Montant resteAPayer(Demande demande) {
        var cout = Objects.requireNonNullElse(demande.projet().cout(), Montant.ZERO);
        return cout.moins(demande.plan().apports()).moins(demande.plan().cofinance());
    }

    private boolean pretPossible(Demande demande) {
        var voie = demande.situation().representant().voie();
        return !demande.situation().estMineur(LocalDate.now(horloge)) || (voie != null && VOIES_DU_PRET.contains(voie));
    }
}
