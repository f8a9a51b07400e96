package fr.parcoursprojet.accueil;

import fr.parcoursprojet.budget.Estimation;
import fr.parcoursprojet.socle.Montant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The estimations made without an account: counted, and kept for a few days when the person asks for it. */
@Service
@Transactional
public class Estimations {

    private static final int JOURS_DE_GARDE = 30;

    private final JdbcClient base;
    private final Clock horloge;

    Estimations(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Counts a calculation once, however many times its figures change.
     *
     * @param calcul random name given to the page when it was opened
     */
    public void compter(UUID calcul, Estimation resultat) {
        base.sql("insert into accueil_estimation (id, le, issue) values (:id, :le, :issue)"
                        + " on duplicate key update issue = :issue")
                .param("id", calcul.toString())
                .param("le", LocalDate.now(horloge))
                .param("issue", issue(resultat))
                .update();
    }

    /** How many calculations were made from a day to another, both included. */
    @Transactional(readOnly = true)
    public long nombre(LocalDate debut, LocalDate fin) {
        return base.sql("select count(*) from accueil_estimation where le between :debut and :fin")
                .param("debut", debut)
                .param("fin", fin)
                .query(Long.class)
                .single();
    }

    /**
     * Keeps figures until they are carried over into a draft, thirty days at most.
     *
     * @return the random name they are found by
     */
    public UUID garder(EstimationGardee chiffres) {
        var id = UUID.randomUUID();
        base.sql("insert into accueil_estimation_gardee (id, gardee_le, cout, deja, revenus, loyer, charges, credits)"
                        + " values (:id, :le, :cout, :deja, :revenus, :loyer, :charges, :credits)")
                .param("id", id.toString())
                .param("le", LocalDate.now(horloge))
                .param("cout", chiffres.cout().valeur())
                .param("deja", chiffres.deja().valeur())
                .param("revenus", chiffres.revenus().valeur())
                .param("loyer", chiffres.loyer().valeur())
                .param("charges", chiffres.charges().valeur())
                .param("credits", chiffres.credits().valeur())
                .update();
        return id;
    }

    /** The figures kept under a name; empty when there are none, or no longer. */
    @Transactional(readOnly = true)
    public Optional<EstimationGardee> de(UUID id) {
        return base.sql("select * from accueil_estimation_gardee where id = :id")
                .param("id", id.toString())
                .query(Estimations::lire)
                .optional();
    }

    /** Erases figures once they are in a draft. */
    public void oublier(UUID id) {
        base.sql("delete from accueil_estimation_gardee where id = :id")
                .param("id", id.toString())
                .update();
    }

    /** Erases the figures nobody came back for. */
    public void oublierLesAnciennes(LocalDate jour) {
        base.sql("delete from accueil_estimation_gardee where gardee_le < :limite")
                .param("limite", jour.minusDays(JOURS_DE_GARDE))
                .update();
    }

    @EventListener
    void chaqueJour(DayHasPassed passe) {
        oublierLesAnciennes(passe.getDate());
    }

    private static String issue(Estimation resultat) {
        return switch (resultat) {
            case Estimation.Possible possible -> possible.pret().estPositif() ? "PRET" : "SANS_PRET";
            case Estimation.Impossible impossible -> impossible.raison().name();
        };
    }

    private static EstimationGardee lire(ResultSet ligne, int rang) throws SQLException {
        return new EstimationGardee(
                new Montant(ligne.getBigDecimal("cout")),
                new Montant(ligne.getBigDecimal("deja")),
                new Montant(ligne.getBigDecimal("revenus")),
                new Montant(ligne.getBigDecimal("loyer")),
                new Montant(ligne.getBigDecimal("charges")),
                new Montant(ligne.getBigDecimal("credits")));
    }
}
