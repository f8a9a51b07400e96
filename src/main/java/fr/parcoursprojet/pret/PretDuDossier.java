package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * R15: nothing of a loan goes while its debt lives, then its accounting papers stay ten years, as those of a grant paid. Who
 * was named as a second borrower goes with the dossier.
 */
@Component
class PretDuDossier implements PartDuDossier {

    private static final int ANNEES = 10;

    private final JdbcClient sql;
    private final Consentements consentements;

    PretDuDossier(JdbcClient sql, Consentements consentements) {
        this.sql = sql;
        this.consentements = consentements;
    }

    @Override
    public @Nullable LocalDate dernierContact(DossierId dossier) {
        return sql.sql("""
                        select max(le) from (
                          select max(m.le) as le from pret_mouvement m join pret_pret p on p.id = m.pret
                          where p.dossier = :dossier
                          union all select max(greatest(accorde_le, coalesce(signe_le, accorde_le)))
                          from pret_pret where dossier = :dossier) contacts""")
                .param("dossier", dossier.valeur())
                .query((rs, rang) -> rs.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    /** A debt that was given up still lives (non-valeur); one that was erased does not. */
    @Override
    public LocalDate retient(DossierId dossier) {
        return sql
                .sql("""
                        select if(etat in ('SOLDE', 'ETEINT'), greatest(solde_le, coalesce(
                          (select max(le) from pret_mouvement m where m.pret = p.id), solde_le)), null) as papier
                        from pret_pret p where dossier = :dossier and etat <> 'SANS_SUITE'
                        union all select if(etat = 'VERSE', verse_le, null) from pret_versement
                        where dossier = :dossier and etat in ('A_VERSER', 'VERSE')""")
                .param("dossier", dossier.valeur())
                .query((rs, rang) -> terme(rs.getObject("papier", LocalDate.class)))
                .list()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The ledger is whole for good, and what names people in it is beyond the reach of the portal. */
    @Override
    public boolean sEfface(DossierId dossier) {
        return sql.sql("select count(*) from pret_pret where dossier = ?")
                        .param(dossier.valeur())
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Override
    public int effacer(DossierId dossier) {
        sql.sql("select id from pret_co_emprunteur where dossier = ?")
                .param(dossier.valeur())
                .query(UUID.class)
                .list()
                .forEach(place -> consentements.effacer(NatureDeConsentement.CO_EMPRUNTEUR, place.toString()));
        sql.sql("delete from pret_co_emprunteur where dossier = ?")
                .param(dossier.valeur())
                .update();
        return 0;
    }

    private static LocalDate terme(@Nullable LocalDate papier) {
        return papier == null ? LocalDate.MAX : papier.plusYears(ANNEES);
    }
}
