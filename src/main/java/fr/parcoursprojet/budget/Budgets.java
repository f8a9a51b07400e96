package fr.parcoursprojet.budget;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fiches budget of the dossiers: what the person declared, and beside it what an agent verified. */
@Service
@Transactional
public class Budgets {

    private final FicheEnregistreeRepository fiches;
    private final Clock horloge;

    Budgets(FicheEnregistreeRepository fiches, Clock horloge) {
        this.fiches = fiches;
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

    /** Keeps what the person declares; whoever calls has checked that the dossier is theirs. */
    public void enregistrer(DossierId dossier, FicheBudget fiche) {
        garder(Vue.DECLAREE.de(dossier), fiche, "");
    }

    /**
     * Keeps what an agent verified, and why it differs from what was declared.
     *
     * @param motif the agent's reason, read by the commission
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void verifier(DossierId dossier, FicheBudget fiche, String motif) {
        garder(Vue.VERIFIEE.de(dossier), fiche, motif);
    }

    /** Erases both fiches of a dossier; whoever calls has checked that nothing has to be kept. */
    public void effacer(DossierId dossier) {
        for (var vue : Vue.values()) {
            fiches.findById(vue.de(dossier)).ifPresent(fiches::delete);
        }
    }

    private void garder(FicheEnregistree.Cle cle, FicheBudget fiche, String motif) {
        var enregistree = fiches.findById(cle).orElseGet(() -> new FicheEnregistree(cle));
        enregistree.remplacer(fiche, motif, horloge.instant());
        fiches.save(enregistree);
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
