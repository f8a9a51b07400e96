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
    private boolean demandee;

    @Enumerated(EnumType.STRING)
    private EtatJustificatif etat;

    private @Nullable UUID fichier;
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
        remplacer(verifications, piece.verifications());
        remplacer(motifsDeRefus, piece.motifsDeRefus());
    }

    /** No longer asked; what was given stays, out of sight, in case the answers change again. */
    void nePlusDemander() {
        demandee = false;
    }

    /** Takes a new file and gives back the one it replaces. */
    @Nullable FichierId deposer(FichierId nouveau, String nomDonne, Instant maintenant) {
        if (etat == EtatJustificatif.VERIFIE) {
            throw new Refus("justificatifs.refus.dejaVerifie");
        }
        var ancien = fichier();
        passer(EtatJustificatif.ENVOYE, maintenant);
        fichier = nouveau.valeur();
        nomFichier = nomDonne;
        raison = null;
        agent = null;
        return ancien;
    }

    @Nullable FichierId retirer(Instant maintenant) {
        var ancien = fichier();
        if (etat != EtatJustificatif.A_FOURNIR) {
            passer(EtatJustificatif.A_FOURNIR, maintenant);
        }
        fichier = null;
        nomFichier = null;
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
