package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.stockage.FichierId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that another one replaced, as it is kept. */
@Entity
@Table(name = "justificatifs_version")
class VersionTenue {

    @Id
    private UUID id;

    private UUID piece;
    private UUID fichier;
    private String nomFichier;

    @Enumerated(EnumType.STRING)
    private EtatJustificatif etat;

    private @Nullable String raison;
    private Instant donneLe;
    private Instant remplaceLe;

    protected VersionTenue() {}

    VersionTenue(
            UUID piece, Justificatif avant, FichierId fichier, String nomFichier, Instant donneLe, Instant maintenant) {
        this.id = UUID.randomUUID();
        this.piece = piece;
        this.fichier = fichier.valeur();
        this.nomFichier = nomFichier;
        this.etat = avant.etat();
        this.raison = avant.raison();
        this.donneLe = donneLe;
        this.remplaceLe = maintenant;
    }

    UUID piece() {
        return piece;
    }

    VersionDeJustificatif lue() {
        return new VersionDeJustificatif(new FichierId(fichier), nomFichier, etat, raison, donneLe, remplaceLe);
    }
}
