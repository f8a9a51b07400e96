package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.FichierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The letters on paper. As for e-mails, each change of state is one guarded {@code update}. */
@Repository
@Transactional
class RegistreDesPostaux {

    private static final String COLONNES =
            "select id, pret, dossier, niveau, nom, avec_adresse, fichier, ecrit_le from courrier_postal ";
    private static final String RELANCE = "cle like '" + CleDeRelance.DEBUT + "%' and ";
    private static final String ATTEND = "imprime_le is null and retire_le is null";

    private final JdbcClient base;

    RegistreDesPostaux(JdbcClient base) {
        this.base = base;
    }

    boolean connait(String cle) {
        return base.sql("select count(*) from courrier_postal where cle = ?")
                        .param(cle)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Writes a letter down; false when its key was there, even written by somebody else at the same instant. */
    boolean inscrire(String cle, CourrierPostal postal) {
        return base.sql("""
                insert ignore into courrier_postal (id, cle, pret, dossier, niveau, nom, avec_adresse, fichier, ecrit_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                postal.id(),
                                cle,
                                postal.pret().valeur(),
                                postal.dossier().valeur(),
                                postal.sujet().name(),
                                postal.nom(),
                                postal.avecAdresse(),
                                postal.fichier().valeur(),
                                enBase(postal.ecritLe()))
                        .update()
                == 1;
    }

    List<CourrierPostal> enAttente() {
        return base.sql(COLONNES + "where " + ATTEND + " order by ecrit_le, nom, id")
                .query(RegistreDesPostaux::postal)
                .list();
    }

    /** The key a letter was written with. */
    Optional<String> cle(UUID id) {
        return base.sql("select cle from courrier_postal where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The last letters about these subjects, newest first. */
    List<CourrierPostal> derniers(Collection<SujetDeLettre> sujets, int combien) {
        return base.sql(COLONNES
                        + "where niveau in (:sujets) and retire_le is null order by ecrit_le desc, id limit :combien")
                .param("sujets", sujets.stream().map(SujetDeLettre::name).toList())
                .param("combien", combien)
                .query(RegistreDesPostaux::postal)
                .list();
    }

    /** The loans about which a relance waits. */
    Set<PretId> pretsEnAttente() {
        return new HashSet<>(base.sql("select distinct pret from courrier_postal where " + RELANCE + ATTEND)
                .query((rs, rang) -> new PretId(rs.getObject("pret", UUID.class)))
                .list());
    }

    /** The keys of the relances about a loan that wait. */
    List<String> clesEnAttente(PretId pret) {
        return base.sql("select cle from courrier_postal where pret = ? and " + RELANCE + ATTEND)
                .param(pret.valeur())
                .query(String.class)
                .list();
    }

    void retirer(String cle, Instant quand) {
        base.sql("update courrier_postal set retire_le = ? where cle = ? and " + ATTEND)
                .params(enBase(quand), cle)
                .update();
    }

    /** Marks those of these letters that still wait as one batch. */
    int imprimer(Collection<UUID> postaux, UUID lot, Instant quand, AgentId par) {
        return base.sql(
                        "update courrier_postal set lot = :lot, imprime_le = :quand, imprime_par = :par where id in (:postaux) and "
                                + ATTEND)
                .param("lot", lot)
                .param("quand", enBase(quand))
                .param("par", par.valeur())
                .param("postaux", postaux)
                .update();
    }

    int remettre(UUID lot) {
        return base.sql("update courrier_postal set lot = null, imprime_le = null, imprime_par = null where lot = ?")
                .param(lot)
                .update();
    }

    List<CourrierPostal> duLot(UUID lot) {
        return base.sql(COLONNES + "where lot = ? order by ecrit_le, nom, id")
                .param(lot)
                .query(RegistreDesPostaux::postal)
                .list();
    }

    List<LotImprime> lots(int combien) {
        return base.sql("""
                select lot, count(*) as nombre, max(imprime_le) as le, max(imprime_par) as par from courrier_postal
                where lot is not null group by lot order by le desc limit ?""")
                .param(combien)
                .query((ligne, rang) -> new LotImprime(
                        ligne.getObject("lot", UUID.class),
                        ligne.getInt("nombre"),
                        instant(ligne, "le"),
                        new AgentId(ligne.getObject("par", UUID.class))))
                .list();
    }

    private static CourrierPostal postal(ResultSet ligne, int rang) throws SQLException {
        return new CourrierPostal(
                ligne.getObject("id", UUID.class),
                new PretId(ligne.getObject("pret", UUID.class)),
                new DossierId(ligne.getObject("dossier", UUID.class)),
                SujetDeLettre.valueOf(ligne.getString("niveau")),
                ligne.getString("nom"),
                ligne.getBoolean("avec_adresse"),
                new FichierId(ligne.getObject("fichier", UUID.class)),
                instant(ligne, "ecrit_le"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime enBase(Instant quand) {
        return LocalDateTime.ofInstant(quand, ZoneOffset.UTC);
    }
}
