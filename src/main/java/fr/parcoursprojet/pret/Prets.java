package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The loans: contract, schedule, disbursement, payments. */
@Service
@Transactional
public class Prets {

    private final PretsAccordes prets;
    private final VersementsAccordes versements;
    private final Echeanciers echeanciers;
    private final GrandLivre livre;
    private final Portefeuille portefeuille;
    private final Contrats contrats;
    private final Comptes comptes;
    private final Extournes extournes;
    private final Amenagements amenagements;
    private final ProtectionPersonnelle protection;
    private final Clock horloge;

    Prets(
            PretsAccordes prets,
            VersementsAccordes versements,
            Echeanciers echeanciers,
            GrandLivre livre,
            Portefeuille portefeuille,
            Contrats contrats,
            Comptes comptes,
            Extournes extournes,
            Amenagements amenagements,
            ProtectionPersonnelle protection,
            Clock horloge) {
        this.prets = prets;
        this.versements = versements;
        this.echeanciers = echeanciers;
        this.livre = livre;
        this.portefeuille = portefeuille;
        this.contrats = contrats;
        this.comptes = comptes;
        this.extournes = extournes;
        this.amenagements = amenagements;
        this.protection = protection;
        this.horloge = horloge;
    }

    /** The loan of a dossier; empty when none was granted. */
    @Transactional(readOnly = true)
    public Optional<Pret> du(DossierId dossier) {
        return prets.findByDossier(dossier.valeur()).map(PretAccorde::lu);
    }

    /**
     * A loan.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Pret de(PretId pret) {
        return trouver(pret).lu();
    }

    /** The loans a person owes, alone or with somebody, newest first. */
    @Transactional(readOnly = true)
    public List<Pret> de(UsagerId emprunteur) {
        return prets.dus(emprunteur.valeur()).stream().map(PretAccorde::lu).toList();
    }

    /**
     * The loan of one of its borrowers.
     *
     * @throws Introuvable when there is none, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public Pret delEmprunteur(PretId pret, UsagerId emprunteur) {
        return prets.findById(pret.valeur())
                .map(PretAccorde::lu)
                .filter(lu -> lu.emprunteur(emprunteur).isPresent())
                .orElseThrow(() -> new Introuvable("pret"));
    }

    /** What a loan comes to today. */
    @Transactional(readOnly = true)
    public Situation situation(PretId pret) {
        return situation(pret, LocalDate.now(horloge));
    }

    /** What a loan comes to on a day, with all payments known now. */
    @Transactional(readOnly = true)
    public Situation situation(PretId pret, LocalDate jour) {
        var trouve = trouver(pret);
        var soldes = livre.soldes(trouve.cle());
        var recu = trouve.recu(soldes);
        var imputees = echeanciers.lire(trouve.cle(), trouve.echeancier()).imputer(recu, jour);
        var echeances =
                trouve.estGele() ? imputees.stream().map(Echeance::gelee).toList() : imputees;
        return new Situation(
                trouve.lu(),
                jour,
                soldes,
                recu,
                echeances,
                soldes.soutien().estPositif()
                        ? Soutiens.parEcheance(trouve.capital(), livre.du(trouve.cle()), echeances)
                        : Map.of(),
                portefeuille.connuAu().orElse(null));
    }

    /** What its borrower owes and is asked for: the sum of its account 274 (R10). */
    @Transactional(readOnly = true)
    public Montant solde(PretId pret) {
        return livre.soldes(pret.valeur()).pret();
    }

    /** All versions of the schedule, the one in force last. */
    @Transactional(readOnly = true)
    public List<VersionEcheancier> versions(PretId pret) {
        return echeanciers.versions(pret.valeur());
    }

    /** The ledger, in the order it was written. */
    @Transactional(readOnly = true)
    public List<Mouvement> grandLivre(PretId pret) {
        return livre.du(pret.valeur());
    }

    /**
     * Chooses the first instalment before the money leaves; the others follow month by month.
     *
     * @throws fr.parcoursprojet.socle.Refus when the contract is signed
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void commencerLe(PretId pret, LocalDate premiereEcheance, AgentId agent) {
        contrats.commencerLe(verrouiller(pret), premiereEcheance, agent);
    }

    /** How the contract may be signed, by the age of those who owe it (R5). */
    @Transactional(readOnly = true)
    public Capacite capacite(PretId pret) {
        return contrats.capacite(trouver(pret));
    }

    /** Where the signature of each borrower stands. */
    @Transactional(readOnly = true)
    public List<SignatureAttendue> signatures(PretId pret) {
        return contrats.signatures(trouver(pret));
    }

    /**
     * A borrower signs the contract on the screen; it is signed once all of them have.
     *
     * @throws Introuvable when the loan is somebody else's
     * @throws fr.parcoursprojet.socle.Refus when it is not to be signed, they signed it already, the person asked to borrow
     *     as well has not agreed, or somebody is under 18 and the law does not let them sign alone (R5)
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the drawing is empty or the name is not theirs
     */
    public void signerEnLigne(PretId pret, UsagerId emprunteur, Signature signature) {
        delEmprunteur(pret, emprunteur);
        contrats.signerEnLigne(verrouiller(pret), emprunteur, signature);
    }

    /**
     * An agent records a contract signed on paper, by all its borrowers, and by the legal representative of a minor whose
     * loan the judge authorised (R5).
     *
     * @param nomDuScan the name of the scanned file
     * @param scan its content: PDF or picture
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void signerSurPapier(PretId pret, LocalDate le, String nomDuScan, byte[] scan, AgentId agent) {
        contrats.signerSurPapier(verrouiller(pret), le, nomDuScan, scan, agent);
    }

    /** The loan will not be paid out: the person never signed, or gave up. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void sansSuite(PretId pret, String motif, AgentId agent) {
        contrats.sansSuite(verrouiller(pret), motif);
    }

    /**
     * The money left for the prestataire: the debt begins, the loan gets its Treasury reference.
     *
     * @return the reference, such as {@code T-2011-0042}
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public String debloquer(PretId pret, LocalDate le, AgentId agent) {
        return comptes.debloquer(verrouiller(pret), le, agent);
    }

    /**
     * Changes the schedule as the commission decided, in a new version (R11): only a decision may call it.
     *
     * @param motif why, in words
     * @param le the day it was decided
     * @throws fr.parcoursprojet.socle.Refus when the loan is not at that point
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the change cannot be made, or does not say why
     */
    public void reechelonner(PretId pret, Amenagement voulu, String motif, LocalDate le) {
        amenagements.decider(verrouiller(pret), voulu, motif, le);
    }

    /**
     * Changes the schedule without the commission: another day of the month, money paid in advance counted as an early
     * repayment, and anything by hand before the contract is signed; after, {@link Avenants}.
     *
     * @param motif why, in words
     * @throws fr.parcoursprojet.socle.Refus when the commission decides it, or the loan is not at that point
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the change cannot be made, or does not say why
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void amenager(PretId pret, Amenagement voulu, String motif, AgentId agent) {
        amenagements.amenager(verrouiller(pret), voulu, motif, agent);
    }

    /**
     * The schedule that a change would make today; nothing is written.
     *
     * @throws fr.parcoursprojet.socle.Refus when the loan is not at that point
     * @throws fr.parcoursprojet.socle.SaisieInvalide when the change cannot be made
     */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<LigneEcheancier> apercu(PretId pret, Amenagement voulu) {
        return amenagements.calculer(trouver(pret), voulu).lignes();
    }

    /** How the instalments of a loan are rounded: the règlement in force when it was granted (R2, R3). */
    @Transactional(readOnly = true)
    public Arrondi arrondi(PretId pret) {
        return amenagements.arrondi(trouver(pret));
    }

    /**
     * The borrower says they will repay earlier: the next payment of that amount counts as an early repayment.
     *
     * @throws Refus when nothing is asked of them, or the loan follows another way (R12)
     * @throws fr.parcoursprojet.socle.SaisieInvalide when it is nothing, or more than what is left
     */
    public void annoncerRemboursement(PretId pret, UsagerId emprunteur, Montant montant) {
        if (protection.depuis(delEmprunteur(pret, emprunteur), emprunteur).isPresent()) {
            throw new Refus("pret.refus.protege");
        }
        comptes.annoncer(verrouiller(pret), montant);
    }

    /**
     * Writes payments of the Treasury in the ledger, all or none; a loan of which nothing is left is settled by itself.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a line was already written
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void encaisser(Collection<Paiement> paiements, @Nullable AgentId agent) {
        comptes.encaisser(paiements, agent);
    }

    /**
     * Writes the opposite of a movement (R9). The line of the Treasury that a payment came from goes back to the waiting
     * ones, with all the loans it paid.
     *
     * @return the reversal
     * @throws fr.parcoursprojet.socle.Refus when it may not be reversed, or already was
     * @throws fr.parcoursprojet.socle.SaisieInvalide when no reason is given
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public MouvementId extourner(MouvementId mouvement, String motif, AgentId agent) {
        return extournes.extourner(mouvement, motif, agent);
    }

    /** The grants of a dossier. */
    @Transactional(readOnly = true)
    public List<Versement> versements(DossierId dossier) {
        return versements.findByDossier(dossier.valeur()).stream()
                .map(VersementAccorde::lu)
                .toList();
    }

    /** A grant was paid to the prestataire. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void verser(VersementId versement, LocalDate le, AgentId agent) {
        var trouve = versements.findById(versement.valeur()).orElseThrow(() -> new Introuvable("versement"));
        comptes.verser(trouve, le);
    }

    private PretAccorde trouver(PretId pret) {
        return prets.findById(pret.valeur()).orElseThrow(() -> new Introuvable("pret"));
    }

    private PretAccorde verrouiller(PretId pret) {
        return prets.verrouiller(List.of(pret.valeur())).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("pret"));
    }
}
