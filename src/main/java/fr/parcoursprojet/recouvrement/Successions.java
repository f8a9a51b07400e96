package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.Pret;
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
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The death of a borrower: relances of all their loans stop for good, their account closes so that nobody else reads it,
 * nothing is sent to it any more, and what is left is followed with the notary. Who borrowed with them stays bound for the
 * whole: relances about that loan go on, to that one alone.
 */
@Service
@Transactional
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Successions {

    private final FaitsDeSuccession faits;
    private final Debiteurs debiteurs;
    private final Prets prets;
    private final Usagers usagers;
    private final SuiteDesRelances suite;
    private final Coffre coffre;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Successions(
            FaitsDeSuccession faits,
            Debiteurs debiteurs,
            Prets prets,
            Usagers usagers,
            SuiteDesRelances suite,
            Coffre coffre,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.faits = faits;
        this.debiteurs = debiteurs;
        this.prets = prets;
        this.usagers = usagers;
        this.suite = suite;
        this.coffre = coffre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * What is known of the death of a borrower of a loan; empty when there is none.
     *
     * @throws Introuvable when the loan is not theirs
     */
    @Transactional(readOnly = true)
    public Optional<Succession> de(PretId pret, UsagerId emprunteur) {
        return faits.de(emprunteur(pret, emprunteur));
    }

    /**
     * Notes the death of a borrower of a loan: all their loans follow. Who borrowed with them stays bound.
     *
     * @param le the day of the death, not in the future
     * @param acte its proof
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the day is to come
     * @throws Refus when it is known already, or the paper is refused by the vault
     */
    public void noterDeces(PretId pret, UsagerId emprunteur, LocalDate le, Scan acte, AgentId agent) {
        var usager = emprunteur(pret, emprunteur);
        Saisie.jour(le, null, LocalDate.now(horloge));
        if (faits.decede(usager)) {
            throw new Refus("recouvrement.refus.decesConnu");
        }
        faits.inscrire(
                usager, FaitsDeSuccession.Type.DECES, le, null, coffre.deposer(acte.nom(), acte.octets()), agent);
        usagers.fermer(usager);
        chacun(
                usager,
                un -> evenements.publishEvent(
                        new EmprunteurDecede(un.id(), un.dossier(), usager, le, resteTenu(un, usager))));
    }

    /**
     * Notes who settles the estate; the last one noted counts.
     *
     * @param notaire name and address
     * @throws fr.parcoursprojet.socle.SaisieInvalide when there is no name
     * @throws Refus when no death is known
     */
    public void noterNotaire(PretId pret, UsagerId emprunteur, String notaire, AgentId agent) {
        var usager = decede(pret, emprunteur);
        faits.inscrire(
                usager,
                FaitsDeSuccession.Type.NOTAIRE,
                LocalDate.now(horloge),
                Saisie.mots("notaire", "recouvrement.saisie.notaire", notaire),
                null,
                agent);
    }

    /**
     * It was a mistake: the account opens again and relances go on, counting from today.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when there is no reason
     * @throws Refus when no death is known
     */
    public void dementir(PretId pret, UsagerId emprunteur, String motif, AgentId agent) {
        var usager = decede(pret, emprunteur);
        faits.inscrire(
                usager,
                FaitsDeSuccession.Type.ERREUR,
                LocalDate.now(horloge),
                Saisie.mots("motif", "recouvrement.saisie.raison", motif),
                null,
                agent);
        usagers.rouvrir(usager);
        chacun(usager, un -> evenements.publishEvent(new DecesDementi(un.id(), un.dossier(), resteTenu(un, usager))));
    }

    /**
     * The scanned proof of the death of a borrower of a loan.
     *
     * @throws Introuvable when no death is known
     */
    @Transactional(readOnly = true)
    public Fichier acte(PretId pret, UsagerId emprunteur) {
        return coffre.lire(
                de(pret, emprunteur).orElseThrow(() -> new Introuvable("deces")).acte());
    }

    private void chacun(UsagerId usager, Consumer<Pret> action) {
        prets.de(usager).forEach(pret -> {
            action.accept(pret);
            suite.aligner(pret.id());
        });
    }

    private UsagerId decede(PretId pret, UsagerId emprunteur) {
        var usager = emprunteur(pret, emprunteur);
        if (!faits.decede(usager)) {
            throw new Refus("recouvrement.refus.pasDeDeces");
        }
        return usager;
    }

    private UsagerId emprunteur(PretId pret, UsagerId usager) {
        prets.delEmprunteur(pret, usager);
        return usager;
    }

    /** Whether somebody else is still asked to pay. */
    private boolean resteTenu(Pret pret, UsagerId usager) {
        return debiteurs.de(pret).stream().anyMatch(autre -> !autre.equals(usager));
    }
}
