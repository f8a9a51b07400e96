package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.Issue;
import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is counted of a dossier once it is erased (R15): a year, brackets and round sums, too coarse to tell who it was. */
@Component
class StatistiquesGardees {

    /** Sums are kept to the nearest fifty euros. */
    private static final BigDecimal PAS = BigDecimal.valueOf(50);

    private final JdbcClient sql;

    StatistiquesGardees(JdbcClient sql) {
        this.sql = sql;
    }

    void garder(Demande demande, List<PartDuDossier> parts) {
        var depot = Objects.requireNonNull(demande.deposeeLe());
        var issue = parts.stream()
                .map(part -> part.issue(demande.id()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Issue.sansArgent(demande.etat() == EtatDemande.RETIREE ? "RETIRE" : "SANS_REPONSE"));
        var motif = demande.projet().motif();
        sql.sql("""
                        insert into demande_statistique (id, annee, motif, tranche_age, activite, pret_demande,
                          subvention_demandee, pret_accorde, subvention_accordee, issue)
                        values (:id, :annee, :motif, :age, :activite, :pret, :subvention, :pretAccorde, :subventionAccordee,
                          :issue)""")
                .param("id", UUID.randomUUID())
                .param("annee", depot.getYear())
                .param("motif", motif == null ? null : motif.code())
                .param("age", tranche(demande.situation().naissance(), depot))
                .param("activite", activite(demande))
                .param("pret", ronde(demande.plan().pret()))
                .param("subvention", ronde(demande.plan().subvention()))
                .param("pretAccorde", ronde(issue.pret()))
                .param("subventionAccordee", ronde(issue.subvention()))
                .param("issue", issue.mot())
                .update();
    }

    private static @Nullable String tranche(@Nullable LocalDate naissance, LocalDate depot) {
        if (naissance == null) {
            return null;
        }
        var age = Period.between(naissance, depot).getYears();
        return age < 18 ? "16-17" : age < 26 ? "18-25" : age < 40 ? "26-39" : age < 60 ? "40-59" : "60+";
    }

    private static @Nullable String activite(Demande demande) {
        var activites = demande.situation().activites();
        return activites.size() > 1
                ? "PLUSIEURS"
                : activites.stream().map(Enum::name).findFirst().orElse(null);
    }

    private static BigDecimal ronde(@Nullable Montant somme) {
        return somme == null
                ? BigDecimal.ZERO
                : somme.valeur().divide(PAS, 0, RoundingMode.HALF_UP).multiply(PAS);
    }
}
