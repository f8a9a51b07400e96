package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines that were imported, written or waiting: none is ever lost (R9). */
@Component
class LignesGardees {

    private static final int PAR_QUESTION = 2000;

    /** A line with its twin of another format. */
    static final String AVEC_JUMELLE = """
            select l.*, j.libelle as libelle_jumelle, f.format as format_jumelle from pret_tresorerie_ligne l
            left join pret_tresorerie_ligne j on j.identite = l.jumelle
            left join pret_tresorerie_fichier f on f.id = j.fichier
            """;

    private final JdbcClient sql;
    private final JdbcTemplate lots;
    private final Clock horloge;

    LignesGardees(JdbcClient sql, JdbcTemplate lots, Clock horloge) {
        this.sql = sql;
        this.lots = lots;
        this.horloge = horloge;
    }

    /** Which of these lines were read before, with the day. */
    Map<String, LocalDate> connues(List<String> identites) {
        var connues = new HashMap<String, LocalDate>();
        for (int debut = 0; debut < identites.size(); debut += PAR_QUESTION) {
            sql.sql("select identite, lue_le from pret_tresorerie_ligne where identite in (:identites)")
                    .param("identites", identites.subList(debut, Math.min(identites.size(), debut + PAR_QUESTION)))
                    .query(rs -> {
                        connues.put(
                                rs.getString("identite"),
                                instant(rs, "lue_le").atZone(horloge.getZone()).toLocalDate());
                    });
        }
        return connues;
    }

    /** Keeps the new lines of a file, in an order of their own: of two files that overlap, one waits for the other. */
    void garder(UUID fichier, Collection<LigneLue> lignes, Collection<String> inscrites) {
        var maintenant = LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
        var rangees = new ArrayList<Object[]>();
        for (var ligne :
                lignes.stream().sorted(Comparator.comparing(LigneLue::identite)).toList()) {
            rangees.add(new Object[] {
                ligne.identite(),
                fichier,
                ligne.numero(),
                ligne.titre(),
                ligne.jour(),
                ligne.somme().valeur(),
                ligne.libelle(),
                inscrites.contains(ligne.identite()) ? "INSCRITE" : "EN_ATTENTE",
                maintenant,
                ligne.jumelle() == null ? null : ligne.jumelle().identite()
            });
        }
        lots.batchUpdate("""
                insert into pret_tresorerie_ligne
                (identite, fichier, numero, titre, le, montant, libelle, etat, essai, lue_le, jumelle)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
                """, rangees);
    }

    List<LigneEnAttente> enAttente() {
        return sql.sql(AVEC_JUMELLE + "where l.etat = 'EN_ATTENTE' order by l.le, l.numero")
                .query(LignesGardees::lire)
                .list();
    }

    /** Takes a waiting line, to write it; nobody else can take it. */
    Prise prendre(String identite) {
        var prise = sql.sql(AVEC_JUMELLE + "where l.identite = ? for update")
                .param(identite)
                .query((rs, rang) -> new Prise(lire(rs, rang), rs.getInt("essai"), rs.getString("etat")))
                .optional()
                .orElseThrow(() -> new Introuvable("ligne"));
        if (!"EN_ATTENTE".equals(prise.etat())) {
            throw new Refus("pret.tresorerie.refus.dejaRapprochee");
        }
        if (prise.ligne().jumelle() != null) {
            throw new Refus("pret.tresorerie.refus.jumelle");
        }
        sql.sql("update pret_tresorerie_ligne set etat = 'INSCRITE' where identite = ?")
                .param(identite)
                .update();
        return prise;
    }

    /**
     * What was made of this line was reversed: it waits again. Empty when it already does, because it had paid several
     * loans.
     */
    Optional<LigneEnAttente> rendre(String identite, int essai) {
        var rendues = sql.sql("""
                        update pret_tresorerie_ligne set etat = 'EN_ATTENTE', essai = essai + 1
                        where identite = ? and essai = ?
                        """).params(identite, essai).update();
        return rendues == 0 ? Optional.empty() : Optional.of(lire(identite));
    }

    /** Sends a waiting line back to the Treasury. */
    void renvoyer(String identite, String motif, AgentId par) {
        var renvoyees = sql.sql("""
                        update pret_tresorerie_ligne
                        set etat = 'RENVOYEE', motif = ?, renvoyee_le = ?, renvoyee_par = ?
                        where identite = ? and etat = 'EN_ATTENTE' and (jumelle is null or decidee_le is not null)
                        """)
                .params(motif, LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC), par.valeur(), identite)
                .update();
        if (renvoyees == 0) {
            throw new Refus("pret.tresorerie.refus.dejaRapprochee");
        }
    }

    /** Brings back a line that was sent back. */
    LigneEnAttente reprendre(String identite) {
        var reprises = sql.sql("""
                        update pret_tresorerie_ligne set etat = 'EN_ATTENTE'
                        where identite = ? and etat = 'RENVOYEE'
                        """).param(identite).update();
        if (reprises == 0) {
            throw new Refus("pret.tresorerie.refus.dejaReprise");
        }
        return lire(identite);
    }

    /** A line that is kept. */
    LigneEnAttente lire(String identite) {
        return sql.sql(AVEC_JUMELLE + "where l.identite = ?")
                .param(identite)
                .query(LignesGardees::lire)
                .single();
    }

    List<LigneRenvoyee> renvoyees() {
        return sql.sql(AVEC_JUMELLE + "where l.etat = 'RENVOYEE' order by l.renvoyee_le desc limit 200")
                .query((rs, rang) -> new LigneRenvoyee(
                        lire(rs, rang),
                        rs.getString("motif"),
                        instant(rs, "renvoyee_le"),
                        new AgentId(rs.getObject("renvoyee_par", UUID.class))))
                .list();
    }

    /** A line taken from the waiting ones. */
    record Prise(LigneEnAttente ligne, int essai, String etat) {}

    static LigneEnAttente lire(ResultSet rs, int rang) throws SQLException {
        return new LigneEnAttente(
                rs.getString("identite"),
                rs.getString("titre"),
                rs.getObject("le", LocalDate.class),
                new Montant(rs.getBigDecimal("montant")),
                rs.getString("libelle"),
                instant(rs, "lue_le"),
                jumelle(rs));
    }

    /** The twin, while nobody said whether it is the same payment. */
    private static @Nullable Jumelle jumelle(ResultSet rs) throws SQLException {
        var identite = rs.getString("jumelle");
        return identite == null || rs.getObject("decidee_le") != null
                ? null
                : new Jumelle(identite, rs.getString("format_jumelle"), rs.getString("libelle_jumelle"));
    }

    static Instant instant(ResultSet rs, String colonne) throws SQLException {
        return rs.getObject(colonne, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
