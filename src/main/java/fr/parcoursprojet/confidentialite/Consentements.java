package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.ComptesReunis;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to share: given, to whom, when, taken back (R14). An access rests on one that holds. */
@Service
@Transactional
public class Consentements {

    private static final int DESTINATAIRE = 200;

    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Consentements(JdbcClient sql, ApplicationEventPublisher evenements, Clock horloge) {
        this.sql = sql;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * A person agrees; the same, given twice while it holds, is one.
     *
     * @param destinataire with whom, by name
     * @param objet what it is given for, such as the identifier of an invitation
     */
    public void donner(UsagerId usager, NatureDeConsentement nature, String destinataire, String objet) {
        sql.sql("""
                        insert ignore into confidentialite_consentement (id, usager, nature, destinataire, objet, en_cours,
                          donne_le) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        usager.valeur(),
                        nature.name(),
                        destinataire.substring(0, Math.min(destinataire.length(), DESTINATAIRE)),
                        objet,
                        cle(nature, objet),
                        maintenant())
                .update();
    }

    /** Everything this person agreed to, newest first, what they took back included. */
    @Transactional(readOnly = true)
    public List<Consentement> de(UsagerId usager) {
        return sql.sql("select * from confidentialite_consentement where usager = ? order by donne_le desc, id")
                .param(usager.valeur())
                .query((rs, rang) -> lu(rs))
                .list();
    }

    /** Whether what was given for this holds now. */
    @Transactional(readOnly = true)
    public boolean enCours(NatureDeConsentement nature, String objet) {
        return sql.sql("select count(*) from confidentialite_consentement where en_cours = ?")
                        .param(cle(nature, objet))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * A person takes back what they agreed to: the access it gave ends with it.
     *
     * @throws Introuvable when it is not theirs, or it is over
     * @throws Refus when what it was given for can no longer be undone
     */
    public void revoquer(UUID id, UsagerId usager) {
        var tenu = sql.sql("""
                        select nature, objet from confidentialite_consentement
                        where id = ? and usager = ? and en_cours is not null for update""")
                .params(id, usager.valeur())
                .query((rs, rang) ->
                        Map.entry(NatureDeConsentement.valueOf(rs.getString("nature")), rs.getString("objet")))
                .optional()
                .orElseThrow(() -> new Introuvable("consentement"));
        evenements.publishEvent(new ConsentementRevoque(usager, tenu.getKey(), tenu.getValue()));
        clore(tenu.getKey(), tenu.getValue());
    }

    /** What it was given for is over: it holds no more. */
    public void clore(NatureDeConsentement nature, String objet) {
        sql.sql("update confidentialite_consentement set en_cours = null, revoque_le = ? where en_cours = ?")
                .params(maintenant(), cle(nature, objet))
                .update();
    }

    /** What it was given for is erased: nothing tells any more that it was (R15). */
    public void effacer(NatureDeConsentement nature, String objet) {
        sql.sql("delete from confidentialite_consentement where nature = ? and objet = ?")
                .params(nature.name(), objet)
                .update();
    }

    @EventListener
    void on(ComptesReunis reunion) {
        sql.sql("update confidentialite_consentement set usager = ? where usager = ?")
                .params(reunion.garde().valeur(), reunion.ancien().valeur())
                .update();
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
    }

    private static String cle(NatureDeConsentement nature, String objet) {
        return nature + ":" + objet;
    }

    private static Consentement lu(ResultSet rs) throws SQLException {
        return new Consentement(
                rs.getObject("id", UUID.class),
                NatureDeConsentement.valueOf(rs.getString("nature")),
                rs.getString("destinataire"),
                instant(rs.getObject("donne_le", LocalDateTime.class)),
                rs.getObject("revoque_le") == null ? null : instant(rs.getObject("revoque_le", LocalDateTime.class)));
    }

    private static Instant instant(@Nullable LocalDateTime ecrit) {
        return ecrit == null ? Instant.EPOCH : ecrit.toInstant(ZoneOffset.UTC);
    }
}
