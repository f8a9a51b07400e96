package fr.parcoursprojet.demande;

import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answers about the project, as they are kept. */
@Embeddable
class ProjetTenu {

    private static final String TABLE = "demande_projet";

    @Column(table = TABLE)
    private @Nullable Motif motif;

    @Column(table = TABLE)
    private @Nullable String objet;

    @Column(table = TABLE)
    private @Nullable String description;

    @Column(table = TABLE)
    private @Nullable Montant cout;

    @Column(table = TABLE)
    private @Nullable LocalDate dateSouhaitee;

    @Column(table = TABLE)
    private @Nullable String prestataire;

    void ecrire(MonProjet nouveau) {
        motif = nouveau.motif();
        objet = nouveau.objet();
        description = nouveau.description();
        cout = nouveau.cout();
        dateSouhaitee = nouveau.dateSouhaitee();
        prestataire = nouveau.prestataire();
    }

    MonProjet lu() {
        return new MonProjet(motif, objet, description, cout, dateSouhaitee, prestataire);
    }
}
