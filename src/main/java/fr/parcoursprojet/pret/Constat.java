package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from the ledger once movements were written: overpayments set apart, states, positions. */
@Component
class Constat {

    private final PretsAccordes prets;
    private final GrandLivre livre;
    private final Positions positions;

    Constat(PretsAccordes prets, GrandLivre livre, Positions positions) {
        this.prets = prets;
        this.livre = livre;
        this.positions = positions;
    }

    /**
     * Brings these loans, which are locked, in line with their ledgers.
     *
     * @return the events to tell, in order
     */
    List<Object> constater(Collection<PretAccorde> concernes, @Nullable AgentId par) {
        return constater(concernes, false, par);
    }

    /**
     * The same, after a debt was erased.
     *
     * @param effacement whether what was just written erased a debt
     */
    List<Object> constater(Collection<PretAccorde> concernes, boolean effacement, @Nullable AgentId par) {
        var cles = concernes.stream().map(PretAccorde::cle).toList();
        var soldes = new HashMap<>(livre.soldes(cles));
        var repris = equilibrer(concernes, soldes, par);
        soldes.putAll(livre.soldes(repris));
        var tropPercus = positions.tropPercus(cles);
        var evenements = new ArrayList<Object>();
        for (var pret : concernes) {
            var siens = soldes.getOrDefault(pret.cle(), Soldes.NULS);
            constater(pret, siens, effacement, evenements);
            var tropPercu = tropPercus.getOrDefault(pret.cle(), Montant.ZERO);
            if (!siens.tropPercu().equals(tropPercu)) {
                evenements.add(new TropPercuChange(pret.id(), pret.dossier(), tropPercu, siens.tropPercu()));
            }
        }
        prets.flush();
        positions.recalculer(cles);
        return evenements;
    }

    private void constater(PretAccorde pret, Soldes soldes, boolean effacement, List<Object> evenements) {
        var avant = pret.etat();
        var constate = avant.dApres(soldes, effacement);
        Optional<LocalDate> fin =
                constate.estFini() ? Optional.of(livre.jourDeFin(pret.cle(), pret.capital())) : Optional.empty();
        pret.constater(constate, fin.orElse(null));
        if (constate != avant) {
            evenements.add(
                    switch (constate) {
                        case NON_VALEUR -> new PretEnNonValeur(pret.id(), pret.dossier(), soldes.nonValeur());
                        case ETEINT -> new PretEteint(pret.id(), pret.dossier());
                        case SOLDE -> new PretSolde(pret.id(), pret.dossier(), fin.orElseThrow());
                        default -> new PretRouvert(pret.id(), pret.dossier(), soldes.pret());
                    });
        }
    }

    /**
     * Only the few loans where something is under zero, or owed while something is held, are read movement by movement.
     *
     * @return those to which movements were added
     */
    private Set<UUID> equilibrer(Collection<PretAccorde> concernes, Map<UUID, Soldes> avant, @Nullable AgentId par) {
        var manquent = new ArrayList<Ecriture>();
        for (var pret : concernes) {
            var soldes = avant.getOrDefault(pret.cle(), Soldes.NULS);
            if (soldes.pret().estNegatif()
                    || soldes.nonValeur().estNegatif()
                    || (soldes.tropPercu().estPositif() && soldes.du().estPositif())) {
                manquent.addAll(Equilibre.retablir(pret.cle(), livre.du(pret.cle()), par));
            }
        }
        livre.inscrire(manquent);
        return manquent.stream().map(Ecriture::pret).collect(Collectors.toSet());
    }
}
