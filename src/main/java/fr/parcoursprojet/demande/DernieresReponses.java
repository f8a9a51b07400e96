package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which screen gave the last answer of each field, so that two phones open on one draft never overwrite one another in
 * silence: the later answer wins, and the other screen is told.
 */
@Service
@Transactional
public class DernieresReponses {

    private final DemandeRepository demandes;
    private final JdbcClient sql;
    private final Clock horloge;

    DernieresReponses(DemandeRepository demandes, JdbcClient sql, Clock horloge) {
        this.demandes = demandes;
        this.sql = sql;
        this.horloge = horloge;
    }

    /**
     * Notes an answer; one given in the future by a wrong clock counts as given now.
     *
     * @throws Introuvable when the draft is not theirs
     */
    public void noter(DossierId dossier, UsagerId demandeur, ReponseDonnee reponse) {
        exigerSienne(dossier, demandeur);
        var maintenant = horloge.instant();
        var donnee = reponse.donneeLe().isAfter(maintenant) ? maintenant : reponse.donneeLe();
        sql.sql("""
                insert into demande_reponse (dossier, champ, ecran, appareil, donnee_le, recue_le)
                values (:dossier, :champ, :ecran, :appareil, :donnee, :recue)
                on duplicate key update ecran = value(ecran), appareil = value(appareil),
                  donnee_le = value(donnee_le), recue_le = value(recue_le)
                """)
                .param("dossier", dossier.valeur().toString())
                .param("champ", reponse.champ())
                .param("ecran", reponse.ecran().toString())
                .param("appareil", reponse.appareil())
                .param("donnee", enBase(donnee))
                .param("recue", enBase(maintenant))
                .update();
    }

    /**
     * The last answer of a field, if one was ever noted.
     *
     * @throws Introuvable when the draft is not theirs
     */
    @Transactional(readOnly = true)
    public Optional<ReponseDonnee> de(DossierId dossier, UsagerId demandeur, String champ) {
        exigerSienne(dossier, demandeur);
        return sql.sql(
                        "select champ, ecran, appareil, donnee_le from demande_reponse where dossier = :dossier and champ = :champ")
                .param("dossier", dossier.valeur().toString())
                .param("champ", champ)
                .query(DernieresReponses::lue)
                .optional();
    }

    /**
     * What other screens answered on a page of the draft since an instant.
     *
     * @param ecran the screen that asks
     * @param depuis since when, by the server's clock
     * @throws Introuvable when the draft is not theirs
     */
    @Transactional(readOnly = true)
    public List<ReponseDonnee> ailleurs(
            DossierId dossier, UsagerId demandeur, Etape etape, UUID ecran, Instant depuis) {
        exigerSienne(dossier, demandeur);
        return sql.sql("""
                select champ, ecran, appareil, donnee_le from demande_reponse
                where dossier = :dossier and champ like concat(:etape, '/%') and ecran <> :ecran and recue_le >= :depuis
                order by champ
                """)
                .param("dossier", dossier.valeur().toString())
                .param("etape", etape.name())
                .param("ecran", ecran.toString())
                .param("depuis", enBase(depuis))
                .query(DernieresReponses::lue)
                .list();
    }

    private void exigerSienne(DossierId dossier, UsagerId demandeur) {
        demandes.findByIdAndDemandeur(dossier.valeur(), demandeur.valeur())
                .orElseThrow(() -> new Introuvable("demande"));
    }

    private static ReponseDonnee lue(java.sql.ResultSet rang, int numero) throws java.sql.SQLException {
        return new ReponseDonnee(
                rang.getString("champ"),
                UUID.fromString(rang.getString("ecran")),
                rang.getString("appareil"),
                rang.getObject("donnee_le", java.time.LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /** As Hibernate writes them: in UTC, whatever the zone of the machine. */
    private static java.time.LocalDateTime enBase(Instant instant) {
        return java.time.LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
