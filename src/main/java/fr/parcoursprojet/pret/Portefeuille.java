package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All loans together: what is late, what comes, what is outstanding. Each answer is one query, whatever the size of the book. */
@Service
@Transactional(readOnly = true)
public class Portefeuille {

    /**
     * Loans whose payments cover less than what was due before a day, with the oldest instalment not covered; not those
     * that are frozen by a surendettement (R12).
     */
    private static final String RETARDS = """
            select c.pret, c.dossier, c.echue_le as le, (select max(e.cumul) from pret_echeance e
              where e.pret = c.pret and e.version = c.echeancier and e.le < :jour) - c.recu as arriere
            from pret_en_cours c where c.echue_le < :jour
            """;

    private static final String PROCHES =
            "select pret, dossier, le, least(montant, cumul - recu) as arriere from pret_non_couverte";

    private final JdbcClient sql;

    Portefeuille(JdbcClient sql) {
        this.sql = sql;
    }

    /** The loans being repaid whose payments do not cover what was due before a day, oldest first. */
    public List<Retard> enRetard(LocalDate jour) {
        return sql.sql(RETARDS + " order by c.echue_le, c.pret")
                .param("jour", jour)
                .query(Portefeuille::retard)
                .list();
    }

    /** The same of some loans, by loan; a loan that is not late is absent. */
    public Map<PretId, Retard> enRetard(Collection<PretId> prets, LocalDate jour) {
        var retards = new HashMap<PretId, Retard>();
        if (!prets.isEmpty()) {
            sql.sql(RETARDS + " and c.pret in (:prets)")
                    .param("jour", jour)
                    .param("prets", prets.stream().map(PretId::valeur).toList())
                    .query(Portefeuille::retard)
                    .list()
                    .forEach(retard -> retards.put(retard.pret(), retard));
        }
        return retards;
    }

    /** The instalments due from one day to another, both included, that are not covered. */
    public List<EcheanceProche> echeances(LocalDate du, LocalDate au) {
        return sql.sql(PROCHES + " where le between :du and :au order by le, pret")
                .param("du", du)
                .param("au", au)
                .query(Portefeuille::echeance)
                .list();
    }

    /** All instalments of some loans that are not covered, due or to come. */
    public List<EcheanceProche> nonCouvertes(Collection<PretId> prets) {
        return prets.isEmpty()
                ? List.of()
                : sql.sql(PROCHES + " where pret in (:prets) order by le, pret")
                        .param("prets", prets.stream().map(PretId::valeur).toList())
                        .query(Portefeuille::echeance)
                        .list();
    }

    /** The loans that the Treasury's enforcement service pursues. */
    public Set<PretId> auContentieux() {
        return sql.sql("select id as pret from pret_pret where contentieux_le is not null")
                .query((rs, rang) -> pret(rs))
                .set();
    }

    /** The loans whose plan is paid, but for the part that it erases at its end (R12). */
    public Set<PretId> plansAEffacer() {
        return sql.sql("""
                        select p.id as pret from pret_pret p join pret_position o on o.pret = p.id
                        where p.plan_efface > 0 and p.etat = 'DEBLOQUE' and o.solde <= p.plan_efface
                        """).query((rs, rang) -> pret(rs)).set();
    }

    /** The last day covered by a file of the Treasury; empty before the first one. */
    public Optional<LocalDate> connuAu() {
        return sql.sql("select max(connu_au) as connu_au from pret_tresorerie_fichier")
                .query((rs, rang) -> Optional.ofNullable(rs.getObject("connu_au", LocalDate.class)))
                .single();
    }

    /** The day of the last payment of each loan, among those that were not reversed; a loan without one is absent. */
    public Map<PretId, LocalDate> derniersPaiements(Collection<PretId> prets) {
        var jours = new HashMap<PretId, LocalDate>();
        if (!prets.isEmpty()) {
            sql.sql("""
                            select m.pret, max(m.le) as le from pret_mouvement m
                            left join pret_mouvement a on a.extourne = m.id
                            where m.pret in (:prets) and a.id is null
                              and m.type in ('ENCAISSEMENT', 'REMBOURSEMENT_ANTICIPE', 'RECOUVREMENT')
                            group by m.pret
                            """)
                    .param("prets", prets.stream().map(PretId::valeur).toList())
                    .query(rs -> {
                        jours.put(pret(rs), rs.getObject("le", LocalDate.class));
                    });
        }
        return jours;
    }

    /** What all borrowers still owe: the figure of account 274 (R10). */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.DIRECTION})
    public Montant encours() {
        return new Montant(sql.sql("select coalesce(sum(montant), 0) from pret_mouvement")
                .query(BigDecimal.class)
                .single());
    }

    /** The loans paid out and not settled, by the name of who repays: to recognise a payment without a reference. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<LignePret> enCours(LocalDate jour) {
        return lignes(FiltrePrets.EN_COURS, "", jour, 0, Integer.MAX_VALUE);
    }

    /** Who repays these loans, as they are called. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public Map<PretId, String> noms(Collection<PretId> prets) {
        var noms = new HashMap<PretId, String>();
        if (!prets.isEmpty()) {
            sql.sql("select id as pret, noms as nom from pret_pret where id in (:prets)")
                    .param("prets", prets.stream().map(PretId::valeur).toList())
                    .query(rs -> {
                        noms.put(pret(rs), rs.getString("nom"));
                    });
        }
        return noms;
    }

    /** How many loans each filter holds, today. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public int nombre(FiltrePrets filtre, String cherche, LocalDate jour) {
        return nombre(filtre, null, cherche, jour);
    }

    /**
     * The same, of those that ended in one way.
     *
     * @param fin which; null for all
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public int nombre(FiltrePrets filtre, @Nullable FinDePret fin, String cherche, LocalDate jour) {
        return sql.sql("select count(*) from (" + LignesDePrets.REQUETE + ") l where "
                        + LignesDePrets.condition(filtre, fin))
                .param("jour", jour)
                .param("cherche", LignesDePrets.motif(cherche))
                .query(Integer.class)
                .single();
    }

    /** One page of the loans of a filter, late ones first, then by date of decision. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<LignePret> lignes(FiltrePrets filtre, String cherche, LocalDate jour, int debut, int taille) {
        return lignes(filtre, null, cherche, jour, debut, taille);
    }

    /**
     * The same, of those that ended in one way.
     *
     * @param fin which; null for all
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<LignePret> lignes(
            FiltrePrets filtre, @Nullable FinDePret fin, String cherche, LocalDate jour, int debut, int taille) {
        return sql.sql("select * from (" + LignesDePrets.REQUETE + ") l where " + LignesDePrets.condition(filtre, fin)
                        + " order by l.arriere > 0 desc, l.accorde_le desc, l.id limit :taille offset :debut")
                .param("jour", jour)
                .param("cherche", LignesDePrets.motif(cherche))
                .param("taille", taille)
                .param("debut", debut)
                .query(LignesDePrets::lire)
                .list();
    }

    private static Retard retard(ResultSet rs, int rang) throws SQLException {
        return new Retard(pret(rs), dossier(rs), rs.getObject("le", LocalDate.class), reste(rs));
    }

    private static EcheanceProche echeance(ResultSet rs, int rang) throws SQLException {
        return new EcheanceProche(pret(rs), dossier(rs), rs.getObject("le", LocalDate.class), reste(rs));
    }

    private static PretId pret(ResultSet rs) throws SQLException {
        return new PretId(rs.getObject("pret", UUID.class));
    }

    private static DossierId dossier(ResultSet rs) throws SQLException {
        return new DossierId(rs.getObject("dossier", UUID.class));
    }

    private static Montant reste(ResultSet rs) throws SQLException {
        return new Montant(rs.getBigDecimal("arriere"));
    }
}
