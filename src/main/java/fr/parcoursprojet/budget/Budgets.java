package fr.parcoursprojet.budget;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fiches budget of the dossiers: what the person declared, and beside it what an agent verified. */
@Service
@Transactional
public class Budgets {

    /** The longest reason, in characters. */
    public static final int MOTIF_MAX = 500;

    private final FicheEnregistreeRepository fiches;
    private final CorrectionsNotees corrections;
    private final Agents agents;
    private final Moi moi;
    private final Clock horloge;

    Budgets(FicheEnregistreeRepository fiches, CorrectionsNotees corrections, Agents agents, Moi moi, Clock horloge) {
        this.fiches = fiches;
        this.corrections = corrections;
        this.agents = agents;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** What the person declared; empty before the first answer. */
    @Transactional(readOnly = true)
    public FicheBudget fiche(DossierId dossier) {
        return fiches.findById(Vue.DECLAREE.de(dossier))
                .map(FicheEnregistree::fiche)
                .orElse(FicheBudget.VIDE);
    }

    /** What an agent verified, when one did. */
    @Transactional(readOnly = true)
    public Optional<FicheVerifiee> verifiee(DossierId dossier) {
        return fiches.findById(Vue.VERIFIEE.de(dossier)).map(FicheEnregistree::verifiee);
    }

    /** The fiche that decisions rest on: verified when there is one, declared otherwise. */
    @Transactional(readOnly = true)
    public FicheBudget retenue(DossierId dossier) {
        return verifiee(dossier).map(FicheVerifiee::fiche).orElseGet(() -> fiche(dossier));
    }

    /** What agents corrected and why, newest first. */
    @Transactional(readOnly = true)
    public List<CorrectionDeBudget> corrections(DossierId dossier) {
        return corrections.findByDossierOrderByIdDesc(dossier.valeur()).stream()
                .map(CorrectionNotee::lue)
                .toList();
    }

    /** Keeps what the person declares; whoever calls has checked that the dossier is theirs. */
    public void enregistrer(DossierId dossier, FicheBudget fiche) {
        var cle = Vue.DECLAREE.de(dossier);
        var enregistree = fiches.findById(cle).orElseGet(() -> new FicheEnregistree(cle));
        enregistree.remplacer(fiche, null, horloge.instant());
        fiches.save(enregistree);
    }

    /**
     * Keeps what an agent verified, and why each amount differs from what was declared.
     *
     * @param motifs the reason of each line that differs, read by the commission
     * @param version the version that was read, {@link FicheVerifiee#JAMAIS} when nobody had verified it
     * @throws BudgetModifie when another agent saved in between
     * @throws SaisieInvalide when the reason of a line is missing or too long; its field is the line's {@link #champ name}
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public FicheVerifiee verifier(
            DossierId dossier, FicheBudget fiche, Function<NomDeLigne, String> motifs, long version) {
        // locked, from what is there before any agent came: of two who save at once, the second reads what the first
        // wrote
        fiches.verrouiller(dossier.valeur(), Vue.DECLAREE);
        var avant = fiches.verrouiller(dossier.valeur(), Vue.VERIFIEE);
        avant.map(FicheEnregistree::verifiee)
                .filter(autre -> autre.version() != version)
                .ifPresent(autre -> {
                    var qui = autre.par();
                    throw new BudgetModifie(qui == null ? "" : agents.de(qui).nom(), autre);
                });
        var notees = corrections(dossier, avant.map(FicheEnregistree::fiche), fiche, motifs);
        var enregistree = avant.orElseGet(() -> new FicheEnregistree(Vue.VERIFIEE.de(dossier)));
        enregistree.remplacer(fiche, moi.agent().orElse(null), horloge.instant());
        corrections.saveAll(
                notees.stream().map(une -> new CorrectionNotee(dossier, une)).toList());
        return fiches.saveAndFlush(enregistree).verifiee();
    }

    /** How an error names the line it is about. */
    public static String champ(NomDeLigne ligne) {
        return ligne.toString();
    }

    private List<CorrectionDeBudget> corrections(
            DossierId dossier, Optional<FicheBudget> verifiee, FicheBudget fiche, Function<NomDeLigne, String> motifs) {
        var declares = NomDeLigne.montants(fiche(dossier));
        var avant = verifiee.map(NomDeLigne::montants).orElse(declares);
        var apres = NomDeLigne.montants(fiche);
        var dits = new HashMap<NomDeLigne, String>();
        corrections(dossier).reversed().forEach(une -> dits.put(une.ligne(), une.motif()));
        var lignes = new LinkedHashSet<>(declares.keySet());
        lignes.addAll(avant.keySet());
        lignes.addAll(apres.keySet());
        var erreurs = new ArrayList<Erreur>();
        var notees = new ArrayList<CorrectionDeBudget>();
        for (var ligne : lignes) {
            var ancien = avant.getOrDefault(ligne, Montant.ZERO);
            var nouveau = apres.getOrDefault(ligne, Montant.ZERO);
            var differe = !nouveau.equals(declares.getOrDefault(ligne, Montant.ZERO));
            var motif = differe ? motifs.apply(ligne).strip() : "";
            if (differe && motif.isEmpty()) {
                erreurs.add(Erreur.de(champ(ligne), "budget.erreur.motif"));
            } else if (motif.length() > MOTIF_MAX) {
                erreurs.add(Erreur.de(champ(ligne), "budget.erreur.motifLong", MOTIF_MAX));
            } else if (!nouveau.equals(ancien) || differe && !motif.equals(dits.get(ligne))) {
                notees.add(new CorrectionDeBudget(
                        ligne, ancien, nouveau, motif, moi.agent().orElse(null), horloge.instant()));
            }
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        return notees;
    }

    /** The two views of one budget. */
    enum Vue {
        /** By the person. */
        DECLAREE,
        /** By an agent. */
        VERIFIEE;

        FicheEnregistree.Cle de(DossierId dossier) {
            return new FicheEnregistree.Cle(dossier.valeur(), this);
        }
    }
}
