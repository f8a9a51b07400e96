package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources of the plan, as they are kept. */
@Embeddable
class PlanTenu {

    private static final String TABLE = "demande_plan";

    @Column(table = TABLE)
    private @Nullable Montant apportPersonnel;

    @Column(table = TABLE)
    private @Nullable Montant apportFamilial;

    @Column(table = TABLE)
    private @Nullable Montant subvention;

    @Column(table = TABLE)
    private @Nullable Montant pret;

    @Column(table = TABLE)
    private @Nullable Integer dureeMois;

    void ecrire(PlanFinancement nouveau) {
        apportPersonnel = nouveau.apportPersonnel();
        apportFamilial = nouveau.apportFamilial();
        subvention = nouveau.subvention();
        pret = nouveau.pret();
        dureeMois = nouveau.dureeMois();
    }

    PlanFinancement lu(List<CofinancementTenu> cofinancements) {
        return new PlanFinancement(
                apportPersonnel,
                apportFamilial,
                cofinancements.stream().map(CofinancementTenu::lu).toList(),
                subvention,
                pret,
                dureeMois);
    }
}
