package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The surendettement of one of two borrowers (R12): from the day of recevabilité nothing is asked of that one about the
 * loan. The loan itself is not frozen: the schedule runs, and the other borrower, bound for the whole, goes on.
 */
@Service
@Transactional
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Protections {

    private final FaitsDeProtection faits;
    private final Prets prets;
    private final SuiteDesRelances suite;
    private final Coffre coffre;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Protections(
            FaitsDeProtection faits,
            Prets prets,
            SuiteDesRelances suite,
            Coffre coffre,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.faits = faits;
        this.prets = prets;
        this.suite = suite;
        this.coffre = coffre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The protection of a borrower of a loan; empty when there is none, or it is over. */
    @Transactional(readOnly = true)
    public Optional<Protection> de(PretId pret, UsagerId emprunteur) {
        return faits.de(prets.de(pret), emprunteur);
    }

    /**
     * The case of one of two borrowers was taken.
     *
     * @param le the day of the decision, not in the future
     * @param reference of the Banque de France
     * @throws Introuvable when the loan is not theirs
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the reference is missing, or the day is to come or before the loan
     * @throws Refus when they borrow alone, the loan is not being repaid or is frozen for both, or they are protected already
     */
    public void commencer(
            PretId id, UsagerId emprunteur, LocalDate le, String reference, @Nullable Scan scan, AgentId agent) {
        var pret = prets.delEmprunteur(id, emprunteur);
        if (!pret.aDeux() || pret.etat() != EtatPret.DEBLOQUE || pret.geleLe() != null) {
            throw new Refus("recouvrement.refus.protection");
        }
        if (faits.de(pret, emprunteur).isPresent()) {
            throw new Refus("recouvrement.refus.dejaProtege");
        }
        Saisie.jour(le, pret.debloqueLe(), LocalDate.now(horloge));
        var nette = Saisie.reference("reference", "recouvrement.saisie.reference", reference);
        var piece = scan == null ? null : coffre.deposer(scan.nom(), scan.octets());
        faits.commencer(pret, emprunteur, le, nette, piece, agent);
        evenements.publishEvent(new EmprunteurProtege(id, pret.dossier(), emprunteur, le));
        suite.suivre(id);
    }

    /**
     * It is over: the case was refused or closed, or the plan ended. Both are asked again for what is due.
     *
     * @param motif why, in words
     * @throws Refus when they are not protected
     */
    public void finir(PretId id, UsagerId emprunteur, LocalDate le, String motif, AgentId agent) {
        var pret = prets.delEmprunteur(id, emprunteur);
        var protection = faits.de(pret, emprunteur).orElseThrow(() -> new Refus("recouvrement.refus.pasProtege"));
        Saisie.jour(le, protection.le(), LocalDate.now(horloge));
        faits.finir(pret, emprunteur, le, Saisie.mots("motif", "recouvrement.saisie.raison", motif), agent);
        evenements.publishEvent(new ProtectionFinie(id, pret.dossier(), le));
        suite.suivre(id);
    }

    /**
     * The scanned decision.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Fichier piece(PretId id, UsagerId emprunteur) {
        return de(id, emprunteur)
                .map(Protection::piece)
                .map(coffre::lire)
                .orElseThrow(() -> new Introuvable("fichier"));
    }
}
