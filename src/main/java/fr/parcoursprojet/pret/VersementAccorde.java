package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant to pay to the prestataire. */
@Entity
@Table(name = "pret_versement")
class VersementAccorde {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID dossier;
    private Montant montant;

    @Enumerated(EnumType.STRING)
    private EtatVersement etat = EtatVersement.A_VERSER;

    private LocalDate accordeLe;
    private @Nullable LocalDate verseLe;

    protected VersementAccorde() {}

    VersementAccorde(DossierId dossier, Montant montant, LocalDate accordeLe) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.montant = montant;
        this.accordeLe = accordeLe;
    }

    void verser(LocalDate le) {
        passer(EtatVersement.VERSE);
        verseLe = le;
    }

    void classerSansSuite() {
        passer(EtatVersement.SANS_SUITE);
    }

    private void passer(EtatVersement suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("pret.refus.versement");
        }
        etat = suivant;
    }

    Versement lu() {
        return new Versement(new VersementId(id), new DossierId(dossier), montant, etat, accordeLe, verseLe);
    }
}
