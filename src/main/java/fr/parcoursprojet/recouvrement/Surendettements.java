package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * R12: from the day of recevabilité the earlier debt is frozen and no reminder leaves; then a plan gives its own dates, or
 * a rétablissement personnel erases all or a part.
 */
@Service
@Transactional
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Surendettements {

    private final Prets prets;
    private final Dettes dettes;
    private final Actes actes;
    private final Etapes etapes;
    private final SuiteDesRelances suite;
    private final Coffre coffre;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Surendettements(
            Prets prets,
            Dettes dettes,
            Actes actes,
            Etapes etapes,
            SuiteDesRelances suite,
            Coffre coffre,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.dettes = dettes;
        this.actes = actes;
        this.etapes = etapes;
        this.suite = suite;
        this.coffre = coffre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What was decided about a loan, in the order it was noted. */
    @Transactional(readOnly = true)
    public List<Acte> actes(PretId pret) {
        return actes.du(pret);
    }

    /** Where it stands for a loan. */
    @Transactional(readOnly = true)
    public EtatSurendettement etat(PretId pret) {
        return EtatSurendettement.apres(actes.du(pret));
    }

    /**
     * The scanned decision behind an act of a loan.
     *
     * @throws Introuvable when no act of that loan has it
     * @throws Refus while no scanner has examined it
     */
    @Transactional(readOnly = true)
    public Fichier piece(PretId pret, FichierId fichier) {
        if (actes.du(pret).stream().noneMatch(acte -> fichier.equals(acte.fichier()))) {
            throw new Introuvable("fichier");
        }
        return coffre.lire(fichier);
    }

    /**
     * The case was taken: the debt is frozen from that day, and nothing more is asked. What is paid all the same counts.
     *
     * @param le the day of the decision, not in the future
     * @param reference of the Banque de France
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the reference is missing, or the day is to come or before the loan
     * @throws Refus when the loan is not being repaid, is frozen already, or the paper is refused by the vault
     */
    public void recevoir(PretId id, LocalDate le, String reference, @Nullable Scan scan, AgentId agent) {
        var pret = exiger(id, TypeActe.RECEVABILITE);
        Saisie.jour(le, pret.debloqueLe(), LocalDate.now(horloge));
        var nette = Saisie.reference("reference", "recouvrement.saisie.reference", reference);
        dettes.geler(id, le);
        inscrire(pret, TypeActe.RECEVABILITE, le, nette, null, null, scan, agent);
        if (pret.contentieuxLe() != null) {
            etapes.inscrire(pret, TypeEtape.SUSPENSION, le, null, agent);
        }
        evenements.publishEvent(new DetteGelee(id, pret.dossier(), le));
        suite.suivre(id);
    }

    /**
     * The case was refused or closed: the debt is due as before, and relances go on, counting from today.
     *
     * @param issue irrecevabilité or clôture
     */
    public void lever(PretId id, TypeActe issue, LocalDate le, @Nullable String commentaire, AgentId agent) {
        if (issue != TypeActe.IRRECEVABILITE && issue != TypeActe.CLOTURE) {
            throw new IllegalArgumentException("Does not end a freeze: " + issue);
        }
        var pret = exiger(id, issue);
        Saisie.jour(le, pret.geleLe(), LocalDate.now(horloge));
        inscrire(pret, issue, le, null, Saisie.ajout("commentaire", commentaire), null, null, agent);
        dettes.degeler(id);
        degelee(pret, le);
        suite.suivre(id);
    }

    /**
     * A plan was decided: its instalments replace what was left, and count from then on.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the plan lasts too long, or its day is to come or before the freeze
     * @throws Refus when the debt is not frozen
     */
    public void suivreUnPlan(PretId id, PlanDApurement plan, @Nullable Scan scan, AgentId agent) {
        var pret = exiger(id, TypeActe.PLAN);
        Saisie.jour(plan.le(), pret.geleLe(), LocalDate.now(horloge));
        var reste = prets.solde(id);
        var lignes = plan.lignes(reste);
        inscrire(pret, TypeActe.PLAN, plan.le(), plan.reference(), null, reste, scan, agent);
        dettes.degeler(id);
        dettes.suivreUnPlan(id, lignes, plan.efface(), plan.reference(), plan.le(), agent);
        degelee(pret, plan.le());
        suite.suivre(id);
    }

    /**
     * The plan is over; its dates stay in force for what is left, if anything is.
     *
     * @param respecte whether it was kept to its end
     * @throws Refus when it was kept and erases a part: {@link #finirEtEffacer} does both at once
     */
    public void finirLePlan(PretId id, boolean respecte, LocalDate le, @Nullable String commentaire, AgentId agent) {
        var type = respecte ? TypeActe.PLAN_RESPECTE : TypeActe.PLAN_ECHOUE;
        var pret = exiger(id, type);
        if (respecte && pret.planEfface() != null) {
            throw new Refus("recouvrement.refus.planEfface");
        }
        Saisie.jour(le, actes.du(id).getLast().le(), LocalDate.now(horloge));
        inscrire(pret, type, le, null, Saisie.ajout("commentaire", commentaire), null, null, agent);
        dettes.finirLePlan(id);
        evenements.publishEvent(new PlanTermine(id, pret.dossier(), respecte));
        suite.suivre(id);
    }

    /**
     * The plan was kept to its end: what it erases then is erased, in the same act (account 6542).
     *
     * @param deliberation the council's decision that takes note of it
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the day is to come, or before the plan
     * @throws Refus when no plan that erases a part holds, or more than that part is still owed
     */
    public void finirEtEffacer(PretId id, LocalDate le, Deliberation deliberation, AgentId agent) {
        var pret = exiger(id, TypeActe.PLAN_RESPECTE);
        var plan = actes.du(id).getLast();
        Saisie.jour(le, plan.le(), LocalDate.now(horloge));
        var efface = pret.planEfface();
        var reste = prets.solde(id);
        if (efface == null) {
            throw new Refus("recouvrement.refus.planSansEffacement");
        }
        if (reste.depasse(efface)) {
            throw new Refus("recouvrement.refus.planAPayer", reste.moins(efface));
        }
        inscrire(pret, TypeActe.PLAN_RESPECTE, le, null, null, null, null, agent);
        dettes.finirLePlan(id);
        dettes.eteindre(id, new Effacement(le, Objects.requireNonNull(plan.reference()), reste, deliberation), agent);
        inscrire(pret, TypeActe.RETABLISSEMENT, le, plan.reference(), null, reste, null, agent);
        evenements.publishEvent(new PlanTermine(id, pret.dossier(), true));
        suite.suivre(id);
    }

    /**
     * A court, or the plan, erased the debt or a part of it from a day; the rest goes on. What was paid after that day
     * beyond the rest is to be given back, on a loan that was settled meanwhile as well.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the part is more than what was owed, or the day is to come
     * @throws Refus when nothing was owed on that day
     */
    public void retablir(PretId id, Effacement effacement, @Nullable Scan scan, AgentId agent) {
        var pret = exiger(id, TypeActe.RETABLISSEMENT);
        var avant = prets.situation(id).soldes().eteint();
        if (pret.geleLe() != null) {
            dettes.degeler(id);
        }
        dettes.finirLePlan(id);
        dettes.eteindre(id, effacement, agent);
        inscrire(
                pret,
                TypeActe.RETABLISSEMENT,
                effacement.le(),
                effacement.reference(),
                null,
                prets.situation(id).soldes().eteint().moins(avant),
                scan,
                agent);
        if (pret.geleLe() != null && prets.de(id).etat() == EtatPret.DEBLOQUE) {
            degelee(pret, effacement.le());
        }
        suite.suivre(id);
    }

    /** The debt, or what is left of it, is due again. */
    private void degelee(Pret pret, LocalDate le) {
        if (pret.contentieuxLe() != null) {
            etapes.inscrire(pret, TypeEtape.REPRISE_DES_POURSUITES, le, null, null);
        }
        evenements.publishEvent(new DetteDegelee(pret.id(), pret.dossier(), le));
    }

    private void inscrire(
            Pret pret,
            TypeActe type,
            LocalDate le,
            @Nullable String reference,
            @Nullable String commentaire,
            @Nullable Montant montant,
            @Nullable Scan scan,
            AgentId agent) {
        var fichier = scan == null ? null : coffre.deposer(scan.nom(), scan.octets());
        actes.inscrire(pret, new Acte(type, le, reference, commentaire, montant, fichier, agent, horloge.instant()));
    }

    private Pret exiger(PretId id, TypeActe acte) {
        var pret = prets.de(id);
        var possible = acte == TypeActe.RETABLISSEMENT
                ? pret.etat() == EtatPret.DEBLOQUE
                        || pret.etat() == EtatPret.NON_VALEUR
                        || pret.etat() == EtatPret.SOLDE
                : pret.etat() == EtatPret.DEBLOQUE;
        if (!possible) {
            throw new Refus("recouvrement.refus.pasEnCours");
        }
        var etat = EtatSurendettement.apres(actes.du(id));
        if (!etat.permet(acte)) {
            throw new Refus("recouvrement.refus.surendettement." + etat.name());
        }
        return pret;
    }
}
