package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A loan and its verbs; its schedule and its ledger stand in tables of their own, written once. */
@Entity
@Table(name = "pret_pret")
class PretAccorde {

    private static final String SEPARES = ", ";
    private static final int ANCIENS = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID dossier;
    private UUID emprunteur;
    private String nom;
    private @Nullable UUID coEmprunteur;
    private @Nullable String coNom;
    private @Nullable String anciensNoms;

    @Enumerated(EnumType.STRING)
    private EtatPret etat = EtatPret.A_SIGNER;

    private Montant capital;
    private String objet;
    private @Nullable String prestataire;
    private int echeancier = 1;
    private @Nullable String titre;
    private LocalDate accordeLe;
    private @Nullable LocalDate signeLe;
    private @Nullable Instant instantSignature;
    private @Nullable String signePar;
    private boolean surPapier;
    private @Nullable UUID contrat;
    private @Nullable UUID preuve;
    private @Nullable LocalDate debloqueLe;
    private @Nullable LocalDate soldeLe;
    private @Nullable String motifSansSuite;
    private @Nullable Montant annonceMontant;
    private @Nullable LocalDate annonceLe;
    private @Nullable LocalDate geleLe;
    private @Nullable LocalDate contentieuxLe;
    private boolean regleAuContentieux;
    private @Nullable LocalDate planLe;
    private @Nullable Montant planEfface;

    protected PretAccorde() {}

    PretAccorde(
            DossierId dossier,
            UsagerId emprunteur,
            String nom,
            Montant capital,
            String objet,
            @Nullable String prestataire,
            LocalDate accordeLe) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.emprunteur = emprunteur.valeur();
        this.nom = nom;
        this.capital = capital;
        this.objet = objet;
        this.prestataire = prestataire;
        this.accordeLe = accordeLe;
    }

    /** Somebody borrows as well: bound for the whole, as the first one. */
    void emprunterAvec(Emprunteur second) {
        exiger(EtatPret.A_SIGNER);
        coEmprunteur = second.usager().valeur();
        coNom = second.nom();
    }

    void emprunterSeul() {
        exiger(EtatPret.A_SIGNER);
        coEmprunteur = null;
        coNom = null;
    }

    /** The borrower signed; the signed contract and its proof are kept. */
    void signer(Instant maintenant, LocalDate le, String par, boolean papier, UUID contratSigne, @Nullable UUID proof) {
        passer(EtatPret.SIGNE);
        instantSignature = maintenant;
        signeLe = le;
        signePar = par;
        surPapier = papier;
        contrat = contratSigne;
        preuve = proof;
    }

    /** The scan of the same signed paper, given again. */
    void remplacerLeContrat(UUID scan) {
        contrat = scan;
    }

    void classerSansSuite(String motif) {
        passer(EtatPret.SANS_SUITE);
        motifSansSuite = motif;
    }

    void debloquer(LocalDate le, String reference) {
        passer(EtatPret.DEBLOQUE);
        debloqueLe = le;
        titre = reference;
    }

    /**
     * Takes the state that the ledger shows.
     *
     * @param fin the day of the end, when it is over
     */
    void constater(EtatPret constate, @Nullable LocalDate fin) {
        if (constate != etat) {
            passer(constate);
            regleAuContentieux = constate == EtatPret.SOLDE && contentieuxLe != null;
        }
        soldeLe = fin;
    }

    /** From the day of recevabilité the debt is frozen (R12). */
    void geler(LocalDate le) {
        exiger(EtatPret.DEBLOQUE);
        geleLe = le;
        finirLePlan();
    }

    void degeler() {
        geleLe = null;
    }

    /** A plan holds from that day, and erases a part at its end, or nothing. */
    void suivreUnPlan(LocalDate le, Montant efface) {
        planLe = le;
        planEfface = efface.estPositif() ? efface : null;
    }

    /** A part was remitted or erased meanwhile: the last line of the schedule went first, and that is the plan's. */
    void reduireLEffacementPrevu(Montant montant) {
        if (planEfface != null) {
            planEfface = planEfface.depasse(montant) ? planEfface.moins(montant) : null;
        }
    }

    void finirLePlan() {
        planLe = null;
        planEfface = null;
    }

    /** The Treasury pursues it from that day. */
    void remettreAuContentieux(LocalDate le) {
        contentieuxLe = le;
    }

    void retirerDuContentieux() {
        contentieuxLe = null;
    }

    int nouvelEcheancier() {
        return ++echeancier;
    }

    void annoncer(Montant montant, LocalDate le) {
        exiger(EtatPret.DEBLOQUE);
        if (geleLe != null) {
            throw new Refus("pret.refus.gele");
        }
        if (contentieuxLe != null) {
            throw new Refus("pret.refus.auTresor");
        }
        exigerSansEffacementPrevu();
        annonceMontant = montant;
        annonceLe = le;
    }

    /** Whether a payment is the early repayment that was announced. */
    boolean estAnnonce(Montant paye) {
        return paye.equals(annonceMontant);
    }

    /** The announced payment has come, or the debt is over: nothing is awaited any more. */
    void annonceTenue(Collection<Paiement> paiements) {
        if (etat.estFini() || paiements.stream().anyMatch(paiement -> estAnnonce(paiement.montant()))) {
            annonceMontant = null;
            annonceLe = null;
        }
    }

    /** A frozen debt is arranged by the plan alone (R12). */
    void exigerNonGele() {
        if (geleLe != null) {
            throw new Refus("pret.refus.planSeul");
        }
    }

    /** A plan that erases a part at its end is kept as it is: another schedule would ask for that part. */
    void exigerSansEffacementPrevu() {
        if (planEfface != null) {
            throw new Refus("pret.refus.planEfface");
        }
    }

    void exigerVerse() {
        if (!etat.estVerse()) {
            throw new Refus("pret.refus.pasDebloque");
        }
    }

    /** Nothing is lost of a loan before its money has left. */
    void exigerVerseLe(LocalDate le) {
        if (debloqueLe != null && le.isBefore(debloqueLe)) {
            throw new SaisieInvalide(List.of(SaisieInvalide.Erreur.de("le", "pret.saisie.avantLePret", debloqueLe)));
        }
    }

    /** What was paid of it, by the borrower or for them, once the money has left. */
    Montant recu(Soldes soldes) {
        return etat.estVerse() ? soldes.recu(capital) : Montant.ZERO;
    }

    void exiger(EtatPret attendu) {
        if (etat != attendu) {
            throw new Refus("pret.refus.etat." + etat.name());
        }
    }

    private void passer(EtatPret suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("pret.refus.etat." + etat.name());
        }
        etat = suivant;
    }

    PretId id() {
        return new PretId(id);
    }

    @Nullable Long version() {
        return version;
    }

    UUID cle() {
        return id;
    }

    DossierId dossier() {
        return new DossierId(dossier);
    }

    UsagerId emprunteur() {
        return new UsagerId(emprunteur);
    }

    Optional<UsagerId> coEmprunteur() {
        return Optional.ofNullable(coEmprunteur).map(UsagerId::new);
    }

    /** One of those who owe it is called otherwise; the former name still finds it. */
    void renommer(UsagerId usager, String nouveau) {
        var ancien = estLeSecond(usager) ? Objects.requireNonNull(coNom) : nom;
        var anciens = anciensNoms == null ? ancien : anciensNoms + SEPARES + ancien;
        anciensNoms = anciens.length() > ANCIENS ? anciens.substring(anciens.length() - ANCIENS) : anciens;
        if (estLeSecond(usager)) {
            coNom = nouveau;
        } else {
            nom = nouveau;
        }
    }

    boolean estLeSecond(UsagerId usager) {
        return usager.valeur().equals(coEmprunteur);
    }

    /** Who owes it, the first one first. */
    List<Emprunteur> emprunteurs() {
        var premier = new Emprunteur(emprunteur(), nom);
        return coEmprunteur().isPresent()
                ? List.of(premier, new Emprunteur(coEmprunteur().get(), Objects.requireNonNull(coNom)))
                : List.of(premier);
    }

    String nom() {
        return nom;
    }

    /** Who owes it, in one line. */
    String noms() {
        return Emprunteur.ensemble(emprunteurs());
    }

    @Nullable String prestataire() {
        return prestataire;
    }

    EtatPret etat() {
        return etat;
    }

    Montant capital() {
        return capital;
    }

    int echeancier() {
        return echeancier;
    }

    boolean estGele() {
        return geleLe != null;
    }

    LocalDate accordeLe() {
        return accordeLe;
    }

    Optional<Montant> annonce() {
        return Optional.ofNullable(annonceMontant);
    }

    Optional<FichierId> contrat() {
        return Optional.ofNullable(contrat).map(FichierId::new);
    }

    String titre() {
        return Objects.requireNonNull(titre);
    }

    Pret lu() {
        return new Pret(
                id(),
                dossier(),
                emprunteurs(),
                etat,
                capital,
                objet,
                titre,
                accordeLe,
                signeLe,
                debloqueLe,
                soldeLe,
                surPapier,
                signePar,
                motifSansSuite,
                annonceMontant,
                geleLe,
                contentieuxLe,
                regleAuContentieux,
                planLe,
                planEfface);
    }
}
