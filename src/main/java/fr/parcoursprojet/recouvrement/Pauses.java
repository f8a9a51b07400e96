package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pauses a référent gives: a reason, a last day, then the relances go on by themselves. */
@Service
@Transactional
public class Pauses implements Retenue {

    /** How long a reason may be, in characters. */
    public static final int LETTRES = 300;

    private static final int MOIS_AU_PLUS = 12;

    private final JdbcClient sql;
    private final Prets prets;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Pauses(JdbcClient sql, Prets prets, ApplicationEventPublisher evenements, Clock horloge) {
        this.sql = sql;
        this.prets = prets;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Holds everything about a loan from today on.
     *
     * @param motif why, in words
     * @param jusquAu the last day; at most a year from today
     * @throws SaisieInvalide when there is no reason, or the day has passed or is too far
     * @throws Refus when nothing is being repaid, or a pause runs
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void poser(PretId id, String motif, LocalDate jusquAu, AgentId agent) {
        var aujourdhui = LocalDate.now(horloge);
        verifier(motif, jusquAu, aujourdhui);
        var pret = prets.de(id);
        if (pret.etat() != EtatPret.DEBLOQUE) {
            throw new Refus("recouvrement.refus.pauseSansPret");
        }
        finir(aujourdhui);
        try {
            sql.sql("""
                    insert into recouvrement_pause (id, pret, dossier, active, motif, du, jusqu_au, par)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            id.valeur(),
                            pret.dossier().valeur(),
                            id.valeur(),
                            motif.strip(),
                            aujourdhui,
                            jusquAu,
                            agent.valeur())
                    .update();
        } catch (DuplicateKeyException enCours) {
            throw new Refus("recouvrement.refus.pauseEnCours");
        }
        evenements.publishEvent(new RelancesEnPause(id, pret.dossier(), jusquAu));
    }

    /** Ends the pause of a loan before its date; nothing happens when none runs. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void lever(PretId id, AgentId agent) {
        var fini = sql.sql("update recouvrement_pause set active = null, finie_le = ?, levee_par = ? where active = ?")
                .params(LocalDate.now(horloge), agent.valeur(), id.valeur())
                .update();
        if (fini == 1) {
            evenements.publishEvent(new RelancesReprises(id, prets.de(id).dossier(), false));
        }
    }

    /** The pauses of a loan, newest first. */
    @Transactional(readOnly = true)
    public List<Pause> du(PretId pret) {
        return sql.sql(
                        "select * from recouvrement_pause where pret = ? order by du desc, finie_le is null desc, finie_le desc")
                .param(pret.valeur())
                .query((rs, rang) -> {
                    var levee = rs.getObject("levee_par", UUID.class);
                    return new Pause(
                            rs.getString("motif"),
                            rs.getObject("du", LocalDate.class),
                            rs.getObject("jusqu_au", LocalDate.class),
                            new AgentId(rs.getObject("par", UUID.class)),
                            rs.getObject("finie_le", LocalDate.class),
                            levee == null ? null : new AgentId(levee));
                })
                .list();
    }

    @Override
    public Set<PretId> retenus(LocalDate jour) {
        return new HashSet<>(sql.sql("select pret from recouvrement_pause where active is not null and jusqu_au >= ?")
                .param(jour)
                .query((rs, rang) -> new PretId(rs.getObject("pret", UUID.class)))
                .list());
    }

    /** Ends those whose last day has passed. */
    void finir(LocalDate jour) {
        record Finie(UUID id, PretId pret, DossierId dossier) {}
        sql.sql("select id, pret, dossier from recouvrement_pause where active is not null and jusqu_au < ?")
                .param(jour)
                .query((rs, rang) -> new Finie(
                        rs.getObject("id", UUID.class),
                        new PretId(rs.getObject("pret", UUID.class)),
                        new DossierId(rs.getObject("dossier", UUID.class))))
                .list()
                .forEach(finie -> {
                    var une = sql.sql(
                                    "update recouvrement_pause set active = null, finie_le = ? where id = ? and active is not null")
                            .params(jour, finie.id())
                            .update();
                    if (une == 1) {
                        evenements.publishEvent(new RelancesReprises(finie.pret(), finie.dossier(), true));
                    }
                });
    }

    private static void verifier(String motif, LocalDate jusquAu, LocalDate aujourdhui) {
        var erreurs = new ArrayList<Erreur>();
        if (motif.isBlank() || motif.strip().length() > LETTRES) {
            erreurs.add(Erreur.de("motif", "recouvrement.saisie.motif"));
        }
        if (jusquAu.isBefore(aujourdhui) || jusquAu.isAfter(aujourdhui.plusMonths(MOIS_AU_PLUS))) {
            erreurs.add(Erreur.de("jusquAu", "recouvrement.saisie.jusquAu"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }
}
