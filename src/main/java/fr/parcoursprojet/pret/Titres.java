package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Montant;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The titres de recettes: one for a loan when its money leaves, or one for each instalment in the month it falls due, as the
 * city chose ({@code portail.tresor.titre}).
 */
@Service
@Transactional
public class Titres {

    private final JdbcClient sql;
    private final TitresEmis emis;
    private final ReglagesDuTresor reglages;
    private final Clock horloge;

    Titres(JdbcClient sql, TitresEmis emis, ReglagesDuTresor reglages, Clock horloge) {
        this.sql = sql;
        this.emis = emis;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /**
     * The money leaves: the loan's titre is issued, or the loan only takes a reference and its titres will come with each
     * instalment.
     *
     * @return the reference of the loan
     */
    String aLaMiseADisposition(PretAccorde pret, LocalDate le) {
        return reglages.titre() == ModeDesTitres.PRET ? emis.emettre(pret, le) : emis.reference(le);
    }

    /**
     * Issues the titres of all instalments that fall due in the month of a day or before, and of all those of a loan that was
     * paid before its end: the Treasury has their money. Annuls those whose instalment was put off since. Called again for the same day it changes nothing. A loan that has a titre of its own is left alone,
     * whatever the choice is today.
     */
    void emettre(LocalDate jour) {
        emis.emettre(NatureDeTitre.ANNULATION, emis.aAnnuler(), jour);
        emis.emettre(NatureDeTitre.ECHEANCE, emis.aEmettre(YearMonth.from(jour).atEndOfMonth()), jour);
    }

    /** The titre to pay each instalment with, by the date of the instalment; empty for a loan that has one titre. */
    @Transactional(readOnly = true)
    public Map<LocalDate, String> desEcheances(PretId pret) {
        var numeros = new HashMap<LocalDate, String>();
        sql.sql("""
                        select t.echeance, t.numero from pret_titre_de_recettes t
                        left join pret_titre_de_recettes a on a.annule = t.numero
                        where t.pret = ? and t.nature = 'ECHEANCE' and a.numero is null
                        order by t.echeance, t.numero desc
                        """).param(pret.valeur()).query(rs -> {
            numeros.put(rs.getObject("echeance", LocalDate.class), rs.getString("numero"));
        });
        return numeros;
    }

    /** The titres issued in a month, in the order of their numbers: what the bordereau tells the Treasury. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<TitreDeRecettes> emisEn(YearMonth mois) {
        return sql.sql(TitresEmis.LUS + "where t.le between ? and ? order by length(t.numero), t.numero")
                .params(mois.atDay(1), mois.atEndOfMonth())
                .query(TitresEmis::lire)
                .list();
    }

    /** The months in which a titre was issued, newest first; the month that runs is always there. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<YearMonth> mois() {
        var courant = YearMonth.now(horloge);
        var mois = sql.sql(
                        "select distinct date_format(le, '%Y-%m') as mois from pret_titre_de_recettes order by mois desc")
                .query((rs, rang) -> YearMonth.parse(rs.getString("mois")))
                .list();
        if (!mois.contains(courant)) {
            mois.add(courant);
            mois.sort(java.util.Comparator.reverseOrder());
        }
        return mois;
    }

    /** What titres ask to collect: annulments count against it, and the sum may be less than zero. */
    public static Montant net(List<TitreDeRecettes> titres) {
        return Montant.somme(titres.stream()
                .map(titre -> titre.nature() == NatureDeTitre.ANNULATION
                        ? titre.montant().oppose()
                        : titre.montant()));
    }

    @EventListener
    void on(DayHasPassed passe) {
        emettre(LocalDate.now(horloge));
    }

    /** The first instalment may fall due before the month ends. */
    @EventListener
    void on(PretDebloque debloque) {
        emettre(LocalDate.now(horloge));
    }
}
