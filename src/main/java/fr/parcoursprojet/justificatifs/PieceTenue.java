package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document asked from a person, as it is kept. */
@Entity
@Table(name = "justificatifs_piece")
class PieceTenue {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dossier;
    private UUID demandeur;
    private String code;
    private int rang;
    private String nom;
    private String pourquoi;
    private String exemple;
    private @Nullable String aDefaut;
    private boolean filigrane;
    private boolean demandee;

    @Enumerated(EnumType.STRING)
    private EtatJustificatif etat;

    private @Nullable UUID fichier;
    private @Nullable String empreinte;
    private @Nullable UUID envoi;
    private @Nullable String nomFichier;
    private @Nullable String raison;
    private @Nullable UUID agent;
    private Instant depuis;

    @ElementCollection
    @CollectionTable(name = "justificatifs_verification", joinColumns = @JoinColumn(name = "piece"))
    @OrderColumn(name = "rang")
    @Column(name = "texte")
    private List<String> verifications = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "justificatifs_motif", joinColumns = @JoinColumn(name = "piece"))
    @OrderColumn(name = "rang")
    @Column(name = "texte")
    private List<String> motifsDeRefus = new ArrayList<>();

    protected PieceTenue() {}

    PieceTenue(DossierId dossier, UsagerId demandeur, PieceDemandee piece, int rang, Instant maintenant) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.demandeur = demandeur.valeur();
        this.code = piece.code();
        this.etat = EtatJustificatif.A_FOURNIR;
        this.depuis = maintenant;
        demander(piece, rang);
    }

    /** Asks for it with the words of the règlement, at this rank of the list. */
    final void demander(PieceDemandee piece, int rang) {
        this.rang = rang;
        this.demandee = true;
        this.nom = piece.nom();
        this.pourquoi = piece.pourquoi();
        this.exemple = piece.exemple();
        this.aDefaut = piece.aDefaut();
        this.filigrane = piece.filigrane();
        remplacer(verifications, piece.verifications());
        remplacer(motifsDeRefus, piece.motifsDeRefus());
    }

    /** No longer asked; what was given stays, out of sight, in case the answers change again. */
    void nePlusDemander() {
        demandee = false;
    }

    /**
     * Refuses what cannot be taken any more.
     *
     * @throws Refus when an agent has accepted it
     */
    void exigerOuverte() {
        if (etat == EtatJustificatif.VERIFIE) {
            throw new Refus("justificatifs.refus.dejaVerifie");
        }
    }

    /** Whether these very sheets are the ones that wait to be read. */
    boolean tientDeja(String autre) {
        return etat == EtatJustificatif.ENVOYE && autre.equals(empreinte);
    }

    /** Takes a new file and gives back the one it replaces, with what had become of it. */
    Optional<VersionTenue> deposer(FichierId nouveau, String nomDonne, String sonEmpreinte, Instant maintenant) {
        exigerOuverte();
        var avant = lue();
        var ancien = avant.fichier();
        var remplace = ancien == null
                ? Optional.<VersionTenue>empty()
                : Optional.of(new VersionTenue(
                        id, avant, ancien, Objects.requireNonNullElse(avant.nomFichier(), ""), depuis, maintenant));
        passer(EtatJustificatif.ENVOYE, maintenant);
        fichier = nouveau.valeur();
        nomFichier = nomDonne;
        empreinte = sonEmpreinte;
        envoi = null;
        raison = null;
        agent = null;
        return remplace;
    }

    /** The sending that brought the file: the same, asked again after a lost answer, brings nothing more. */
    void noterEnvoi(UUID celuiCi) {
        envoi = celuiCi;
    }

    boolean vientDe(UUID celuiCi) {
        return celuiCi.equals(envoi);
    }

    UUID id() {
        return id;
    }

    @Nullable FichierId retirer(Instant maintenant) {
        var ancien = fichier();
        if (etat != EtatJustificatif.A_FOURNIR) {
            passer(EtatJustificatif.A_FOURNIR, maintenant);
        }
        fichier = null;
        nomFichier = null;
        empreinte = null;
        envoi = null;
        raison = null;
        return ancien;
    }

    void indisponible(String pourquoiPas, Instant maintenant) {
        if (etat != EtatJustificatif.ABSENT) {
            passer(EtatJustificatif.ABSENT, maintenant);
        }
        raison = pourquoiPas;
    }

    void accepter(AgentId par, Instant maintenant) {
        passer(EtatJustificatif.VERIFIE, maintenant);
        agent = par.valeur();
        if (fichier != null) {
            raison = null;
        }
    }

    void refuser(String phrase, AgentId par, Instant maintenant) {
        passer(EtatJustificatif.A_REFAIRE, maintenant);
        agent = par.valeur();
        raison = phrase;
    }

    /** Its file can no longer be read by anyone; says whether that changes anything. */
    boolean redemander(String phrase, Instant maintenant) {
        if (!etat.permet(EtatJustificatif.A_REFAIRE)) {
            return false;
        }
        passer(EtatJustificatif.A_REFAIRE, maintenant);
        raison = phrase;
        agent = null;
        return true;
    }

    /** Whether it stands as somebody saw it. */
    boolean estComme(Justificatif vu) {
        return etat == vu.etat() && depuis.equals(vu.depuis()) && Objects.equals(fichier(), vu.fichier());
    }

    /** The agent who judged it as it stands; null when none did. */
    @Nullable AgentId jugePar() {
        return agent == null ? null : new AgentId(agent);
    }

    /** The same person, under the account that stays. */
    void passerA(UsagerId garde) {
        demandeur = garde.valeur();
    }

    boolean aUnFichier() {
        return fichier != null;
    }

    boolean estDemandee() {
        return demandee;
    }

    String code() {
        return code;
    }

    Justificatifs.Piece piece() {
        return new Justificatifs.Piece(new DossierId(dossier), new UsagerId(demandeur), code);
    }

    Justificatif lue() {
        return new Justificatif(
                code,
                nom,
                pourquoi,
                exemple,
                aDefaut,
                filigrane,
                List.copyOf(verifications),
                List.copyOf(motifsDeRefus),
                etat,
                fichier(),
                nomFichier,
                raison,
                depuis);
    }

    private @Nullable FichierId fichier() {
        return fichier == null ? null : new FichierId(fichier);
    }

    private void passer(EtatJustificatif suivant, Instant maintenant) {
        if (!etat.permet(suivant)) {
            throw new Refus("justificatifs.refus.etat");
        }
        etat = suivant;
        depuis = maintenant;
    }

    private static void remplacer(List<String> liste, List<String> nouvelles) {
        if (!List.copyOf(liste).equals(nouvelles)) {
            liste.clear();
            liste.addAll(nouvelles);
        }
    }
}
