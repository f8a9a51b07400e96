package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What borrowers say when paying becomes hard. */
@Service
@Transactional
public class Difficultes {

    private final DifficultesSignalees difficultes;
    private final Prets prets;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Difficultes(DifficultesSignalees difficultes, Prets prets, ApplicationEventPublisher evenements, Clock horloge) {
        this.difficultes = difficultes;
        this.prets = prets;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * A borrower says that paying becomes hard; said twice before an answer, the second completes the first.
     *
     * @param message what the person adds, or nothing
     * @throws Introuvable when the loan is not theirs
     * @throws Refus when the money has not left yet, nothing is left to repay, the debt is frozen, or the Treasury pursues it
     */
    public DifficulteId declarer(PretId pret, UsagerId emprunteur, MotifDifficulte motif, @Nullable String message) {
        var sien = prets.delEmprunteur(pret, emprunteur);
        if (sien.etat() != EtatPret.DEBLOQUE) {
            throw new Refus("recouvrement.refus.pasEnCours");
        }
        if (sien.geleLe() != null || sien.contentieuxLe() != null) {
            throw new Refus("recouvrement.refus.suivi");
        }
        var difficulte = difficultes
                .findFirstByPretAndDeclarantAndTraiteeLeIsNull(pret.valeur(), emprunteur.valeur())
                .orElseGet(() -> new DifficulteSignalee(sien, emprunteur, horloge.instant()));
        difficulte.dire(motif, message);
        var lue = difficultes.saveAndFlush(difficulte).lue();
        evenements.publishEvent(new DifficulteDeclaree(lue.id(), lue.pret(), lue.dossier(), emprunteur, motif));
        return lue.id();
    }

    /** What was said about a loan, newest first. */
    @Transactional(readOnly = true)
    public List<Difficulte> du(PretId pret) {
        return difficultes.findByPretOrderByDeclareeLeDesc(pret.valeur()).stream()
                .map(DifficulteSignalee::lue)
                .toList();
    }

    /** An agent dealt with it: called, wrote, or put a report before the commission. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void traiter(DifficulteId difficulte, AgentId agent) {
        var signalee = difficultes.findById(difficulte.valeur()).orElseThrow(() -> new Introuvable("difficulte"));
        if (signalee.traiter(horloge.instant(), agent)) {
            difficultes.flush();
            var lue = signalee.lue();
            evenements.publishEvent(new DifficulteTraitee(lue.id(), lue.pret(), lue.dossier()));
        }
    }
}
