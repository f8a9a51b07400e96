package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.PretsEnCours;
import fr.parcoursprojet.commission.Reexamen;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Late loans handed over to the Treasury's enforcement service. From that day no relance of ours leaves; what the Treasury
 * collects still counts, through its files as before.
 */
@Service
@Transactional
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Contentieux {

    private final Prets prets;
    private final PretsEnCours enCours;
    private final Commissions commissions;
    private final Dettes dettes;
    private final Etapes etapes;
    private final SuiteDesRelances suite;
    private final ApplicationEventPublisher evenements;
    private final Textes textes;
    private final Clock horloge;

    Contentieux(
            Prets prets,
            PretsEnCours enCours,
            Commissions commissions,
            Dettes dettes,
            Etapes etapes,
            SuiteDesRelances suite,
            ApplicationEventPublisher evenements,
            Textes textes,
            Clock horloge) {
        this.prets = prets;
        this.enCours = enCours;
        this.commissions = commissions;
        this.dettes = dettes;
        this.etapes = etapes;
        this.suite = suite;
        this.evenements = evenements;
        this.textes = textes;
        this.horloge = horloge;
    }

    /**
     * Hands loans over, all of them or none.
     *
     * @param motif why, in words
     * @param le the day, not in the future
     * @throws fr.parcoursprojet.socle.Introuvable when there is no such loan
     * @throws fr.parcoursprojet.socle.SaisieInvalide when there is no reason, or the day is to come
     * @throws Refus when one of them is not late, is frozen by a surendettement (R12), or was handed over before
     */
    public void transmettre(Collection<PretId> transmis, String motif, LocalDate le, AgentId agent) {
        pourChacun(transmis, pret -> transmettre(pret, motif, le, agent));
    }

    /**
     * Puts late loans on the ordre du jour of a séance, all of them or none: the commission says whether they are handed
     * over, see {@link TransmissionsDecidees}.
     *
     * @param motif why, as the commission reads it
     * @throws fr.parcoursprojet.socle.Introuvable when there is no such loan
     * @throws fr.parcoursprojet.socle.SaisieInvalide when there is no reason
     * @throws Refus when one of them may not be handed over, or waits in a séance already
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void proposer(Collection<PretId> proposes, SeanceId seance, String motif) {
        pourChacun(
                proposes,
                pret -> commissions.inscrireReexamen(
                        seance, pret.dossier(), new Reexamen(new Mesure.Transmission(), motif)));
    }

    /**
     * Notes what the Treasury did.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the day is to come or before the handing over, or something else
     *     was done and is not said
     * @throws Refus when the loan is not in contentieux
     */
    public void noter(PretId id, TypeEtape type, LocalDate le, @Nullable String commentaire, AgentId agent) {
        if (!type.seNote()) {
            throw new IllegalArgumentException("Not noted by hand: " + type);
        }
        var pret = poursuivi(id);
        Saisie.jour(le, pret.contentieuxLe(), LocalDate.now(horloge));
        var mots = type == TypeEtape.AUTRE_ACTE
                ? Saisie.mots("commentaire", "recouvrement.saisie.acte", commentaire == null ? "" : commentaire)
                : Saisie.ajout("commentaire", commentaire);
        etapes.inscrire(pret, type, le, mots, agent);
    }

    /**
     * Takes a loan back: our relances go on, if it is still late.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when there is no reason, or the day is to come or before the handing
     *     over
     * @throws Refus when the loan is not in contentieux
     */
    public void reprendre(PretId id, String motif, LocalDate le, AgentId agent) {
        var pret = poursuivi(id);
        Saisie.jour(le, pret.contentieuxLe(), LocalDate.now(horloge));
        terminer(pret, TypeEtape.RETOUR, le, Saisie.mots("motif", "recouvrement.saisie.raison", motif), agent);
    }

    /** What happened to a loan since it was first handed over, in order; empty when it never was. */
    @Transactional(readOnly = true)
    public List<Etape> etapes(PretId pret) {
        return etapes.du(pret);
    }

    /** Of several loans, a refusal says whose it is. */
    private void pourChacun(Collection<PretId> plusieurs, Consumer<Pret> acte) {
        for (var id : plusieurs) {
            var pret = prets.de(id);
            try {
                acte.accept(pret);
            } catch (Refus refus) {
                throw plusieurs.size() == 1
                        ? refus
                        : new Refus(
                                "recouvrement.refus.unDesPrets",
                                pret.noms(),
                                Objects.requireNonNullElse(pret.titre(), ""),
                                textes.texte(refus.cle(), refus.arguments()));
            }
        }
    }

    private void transmettre(Pret pret, String motif, LocalDate le, AgentId agent) {
        Saisie.jour(le, pret.debloqueLe(), LocalDate.now(horloge));
        var mots = Saisie.mots("motif", "recouvrement.saisie.raison", motif);
        // what the commission may decide and what an agent may do is one rule
        enCours.effet(pret.dossier(), new Mesure.Transmission());
        var arriere = prets.situation(pret.id()).arriere();
        dettes.remettreAuContentieux(pret.id(), le);
        etapes.inscrire(pret, TypeEtape.TRANSMISSION, le, mots, agent);
        evenements.publishEvent(new PretAuContentieux(pret.id(), pret.dossier(), le, arriere));
        suite.suivre(pret.id());
    }

    private void terminer(Pret pret, TypeEtape fin, LocalDate le, String mots, AgentId agent) {
        dettes.retirerDuContentieux(pret.id());
        etapes.inscrire(pret, fin, le, mots, agent);
        evenements.publishEvent(new ContentieuxTermine(pret.id(), pret.dossier(), fin, le));
        suite.suivre(pret.id());
    }

    private Pret poursuivi(PretId id) {
        var pret = prets.de(id);
        if (pret.contentieuxLe() == null) {
            throw new Refus("recouvrement.refus.pasAuContentieux");
        }
        return pret;
    }
}
