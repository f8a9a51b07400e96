package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.socle.DossierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the rapports: written over while they are typed, never once sent. */
@Repository
class RegistreDesRapports {

    record Ligne(UUID envoi, RapportSocial texte, @Nullable Instant envoyeLe) {}

    private final JdbcClient sql;

    RegistreDesRapports(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Ligne> de(UUID envoi) {
        return sql.sql("select * from prescripteur_rapport where envoi = ?")
                .param(envoi)
                .query(RegistreDesRapports::lue)
                .optional();
    }

    List<Ligne> envoyesSur(DossierId dossier) {
        return sql.sql("""
                        select * from prescripteur_rapport where dossier = ? and envoye_le is not null
                        order by envoye_le""")
                .param(dossier.valeur())
                .query(RegistreDesRapports::lue)
                .list();
    }

    /** Says whether it could still be written. */
    boolean ecrire(UUID envoi, DossierId dossier, RapportSocial texte, Instant quand) {
        sql.sql("""
                        insert ignore into prescripteur_rapport (envoi, dossier, situation, projet, diagnostic, avis,
                          modifie_le) values (?, ?, '', '', '', '', ?)""")
                .params(envoi, dossier.valeur(), RegistreDesPersonnes.utc(quand))
                .update();
        return sql.sql("""
                                update prescripteur_rapport set situation = ?, projet = ?, diagnostic = ?, avis = ?,
                                  modifie_le = ? where envoi = ? and envoye_le is null""")
                        .params(
                                texte.situation(),
                                texte.projet(),
                                texte.diagnostic(),
                                texte.avis(),
                                RegistreDesPersonnes.utc(quand),
                                envoi)
                        .update()
                == 1;
    }

    /** Says whether it was not sent before. */
    boolean envoyer(UUID envoi, Instant quand) {
        return sql.sql("update prescripteur_rapport set envoye_le = ? where envoi = ? and envoye_le is null")
                        .params(RegistreDesPersonnes.utc(quand), envoi)
                        .update()
                == 1;
    }

    void oublierLEbauche(UUID envoi) {
        sql.sql("delete from prescripteur_rapport where envoi = ? and envoye_le is null")
                .param(envoi)
                .update();
    }

    private static Ligne lue(ResultSet ligne, int rang) throws SQLException {
        var envoye = ligne.getObject("envoye_le", LocalDateTime.class);
        return new Ligne(
                ligne.getObject("envoi", UUID.class),
                new RapportSocial(
                        ligne.getString("situation"),
                        ligne.getString("projet"),
                        ligne.getString("diagnostic"),
                        ligne.getString("avis")),
                envoye == null ? null : envoye.toInstant(ZoneOffset.UTC));
    }
}
