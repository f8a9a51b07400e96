package fr.parcoursprojet.budget;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fiche budget in the database. */
@Entity
@Table(name = "budget_fiche")
class FicheEnregistree {

    @Embeddable
    record Cle(UUID dossier, @Enumerated(EnumType.STRING) Budgets.Vue vue) implements Serializable {}

    @Embeddable
    record Ligne(
            @Enumerated(EnumType.STRING) PosteBudget poste,
            @Nullable String libelle,
            Montant montant,
            @Enumerated(EnumType.STRING) Periodicite periodicite,
            @Enumerated(EnumType.STRING) SourceLigne source) {

        static Ligne de(LigneBudget ligne) {
            return new Ligne(ligne.poste(), ligne.libelle(), ligne.montant(), ligne.periodicite(), ligne.source());
        }

        LigneBudget lire() {
            return new LigneBudget(poste, libelle, montant, periodicite, source);
        }
    }

    @EmbeddedId
    private Cle cle;

    private BigDecimal unites = BigDecimal.ONE;
    private @Nullable Instant modifieeLe;
    private @Nullable UUID modifieePar;

    @ElementCollection
    @CollectionTable(
            name = "budget_ligne",
            joinColumns = {@JoinColumn(name = "dossier"), @JoinColumn(name = "vue")})
    @OrderColumn(name = "rang")
    private List<Ligne> lignes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "budget_revenu_irregulier",
            joinColumns = {@JoinColumn(name = "dossier"), @JoinColumn(name = "vue")})
    @OrderColumn(name = "rang")
    @Column(name = "montant")
    private List<Montant> revenusIrreguliers = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected FicheEnregistree() {}

    FicheEnregistree(Cle cle) {
        this.cle = cle;
    }

    void remplacer(FicheBudget fiche, @Nullable AgentId par, Instant maintenant) {
        lignes.clear();
        fiche.lignes().forEach(ligne -> lignes.add(Ligne.de(ligne)));
        revenusIrreguliers.clear();
        revenusIrreguliers.addAll(fiche.revenusIrreguliers());
        unites = fiche.unites();
        modifieePar = par == null ? null : par.valeur();
        modifieeLe = maintenant;
    }

    FicheBudget fiche() {
        return new FicheBudget(lignes.stream().map(Ligne::lire).toList(), revenusIrreguliers, unites);
    }

    FicheVerifiee verifiee() {
        return new FicheVerifiee(
                fiche(),
                modifieeLe == null ? Instant.EPOCH : modifieeLe,
                modifieePar == null ? null : new AgentId(modifieePar),
                version);
    }
}
