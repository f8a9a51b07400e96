package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import fr.parcoursprojet.stockage.FichierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imported files: who, when, what they did; the content is in the vault, encrypted. */
@Component
class FichiersGardes {

    private static final int UN_ECRAN = 100;

    private final JdbcClient sql;
    private final Coffre coffre;
    private final Clock horloge;

    FichiersGardes(JdbcClient sql, Coffre coffre, Clock horloge) {
        this.sql = sql;
        this.coffre = coffre;
        this.horloge = horloge;
    }

    /** A file to keep, with what the import makes of its lines. */
    record AGarder(String nom, byte[] contenu, Format format, LocalDate connuAu, Bilan bilan) {}

    /** Until the end of the transaction no other file is imported: two formats read at once would not see each other. */
    void unSeulALaFois() {
        sql.sql("select id from pret_tresorerie_verrou for update")
                .query(Integer.class)
                .single();
    }

    /** Keeps the file; it goes away with the transaction. */
    UUID garder(AGarder fichier, AgentId par) {
        var id = UUID.randomUUID();
        var contenu = coffre.archiver(fichier.nom(), fichier.format().type(), fichier.contenu());
        var bilan = fichier.bilan();
        sql.sql("""
                        insert into pret_tresorerie_fichier
                        (id, nom, empreinte, importe_le, par, lignes, connu_au, contenu, inscrites, en_attente, connues,
                         format)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        fichier.nom(),
                        LigneBrute.empreinte(fichier.contenu()),
                        LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC),
                        par.valeur(),
                        bilan.inscrits() + bilan.enAttente(),
                        fichier.connuAu(),
                        contenu.valeur(),
                        bilan.inscrits(),
                        bilan.enAttente(),
                        bilan.dejaConnus(),
                        fichier.format().name())
                .update();
        return id;
    }

    /** The last hundred, newest first. */
    List<FichierImporte> derniers() {
        return sql.sql("select * from pret_tresorerie_fichier order by importe_le desc, id limit " + UN_ECRAN)
                .query(FichiersGardes::lire)
                .list();
    }

    /** The content of one. */
    Fichier contenu(UUID id) {
        var contenu = sql.sql("select * from pret_tresorerie_fichier where id = ?")
                .param(id)
                .query(FichiersGardes::lire)
                .optional()
                .map(FichierImporte::contenu)
                .orElseThrow(() -> new Introuvable("fichier"));
        return coffre.lire(contenu);
    }

    private static FichierImporte lire(ResultSet rs, int rang) throws SQLException {
        var contenu = rs.getObject("contenu", UUID.class);
        return new FichierImporte(
                rs.getObject("id", UUID.class),
                rs.getString("nom"),
                rs.getString("empreinte"),
                rs.getObject("importe_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new AgentId(rs.getObject("par", UUID.class)),
                rs.getObject("connu_au", LocalDate.class),
                rs.getInt("inscrites"),
                rs.getInt("en_attente"),
                rs.getInt("connues"),
                contenu == null ? null : new FichierId(contenu));
    }
}
