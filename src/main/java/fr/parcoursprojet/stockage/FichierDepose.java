package fr.parcoursprojet.stockage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file in the vault; its bytes are in the armoire. */
@Entity
@Table(name = "stockage_fichier")
class FichierDepose {

    @Id
    private UUID id;

    private String nom;

    @Enumerated(EnumType.STRING)
    private TypeFichier type;

    private long octets;
    private String empreinte;

    @Enumerated(EnumType.STRING)
    private EtatFichier etat;

    private Instant deposeLe;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected FichierDepose() {}

    @SuppressWarnings("NullAway")
    FichierDepose(UUID id, String nom, TypeFichier type, byte[] contenu, EtatFichier etat, Instant deposeLe) {
        this.id = id;
        this.nom = nom;
        this.type = type;
        this.octets = contenu.length;
        this.empreinte = Empreinte.de(contenu);
        this.etat = etat;
        this.deposeLe = deposeLe;
    }

    FichierId id() {
        return new FichierId(id);
    }

    String nom() {
        return nom;
    }

    TypeFichier type() {
        return type;
    }

    EtatFichier etat() {
        return etat;
    }

    String empreinte() {
        return empreinte;
    }

    boolean estBien(byte[] contenu) {
        return empreinte.equals(Empreinte.de(contenu));
    }

    void juger(EtatFichier verdict) {
        if (!etat.permet(verdict)) {
            throw new IllegalStateException("A file " + etat + " does not become " + verdict);
        }
        etat = verdict;
    }
}
