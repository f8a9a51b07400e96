package fr.parcoursprojet.pret;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is asked of the database for each check: rows that should not be, each with a loan (or none) and an object. Each
 * question is asked slice by slice, of the loans from :du to :au or of the lines from :ligneDu to :ligneAu; what a loan
 * comes to is looked up in an index for each loan in turn, because grouping the whole book would fill temporary tables.
 */
final class QuestionsAuLivre {

    /** The few kinds of movement first, as an index gives them; then those that should not be. */
    private static final String JOURNAL = """
            select m.pret, concat(m.type, ' ', m.debit, ' ', m.credit) as objet
            from (select distinct type, debit, credit from pret_mouvement) t
            join pret_mouvement m on m.type = t.type and m.debit = t.debit and m.credit = t.credit
            where m.pret >= :du and m.pret < :au and not (%s)
            """.formatted(
            Arrays.stream(TypeMouvement.values()).map(QuestionsAuLivre::admis).collect(Collectors.joining(" or ")));

    /**
     * Account 274 and the oldest instalment not covered of each loan; a position that is missing, counted once it is known
     * to be, because the database would otherwise read all movements first; then the accounts that few loans touch.
     */
    private static final String POSITION = """
            select o.pret, 'position' as objet
            from pret_position o join pret_pret p on p.id = o.pret
            where o.pret >= :du and o.pret < :au
              and (not o.solde <=> (select sum(m.montant) from pret_mouvement m where m.pret = o.pret)
                or o.recu <> p.capital - o.remise - o.eteint - o.solde - o.non_valeur
                or if(o.echue_le is null,
                  o.recu < (select v.total from pret_version v where v.pret = o.pret and v.numero = p.echeancier),
                  not exists (select 1 from pret_echeance e where e.pret = o.pret and e.version = p.echeancier
                    and e.le = o.echue_le and e.cumul > o.recu and e.cumul - e.montant <= o.recu)))
            union all
            select p.id, 'position' from pret_pret p left join pret_position o on o.pret = p.id
            where p.id >= :du and p.id < :au and o.pret is null
              and (select count(*) from pret_mouvement m where m.pret = coalesce(o.pret, p.id)) > 0
            union all
            select o.pret, 'position' from (%1$s) a join pret_position o on o.pret = a.pret
            where o.non_valeur <> a.non_valeur or o.recouvre <> a.recouvre or o.trop_percu <> a.trop_percu
              or o.remise <> a.remise or o.eteint <> a.eteint or o.soutien <> a.soutien
            union all
            select o.pret, 'position' from pret_position o
            where o.pret >= :du and o.pret < :au
              and (o.non_valeur <> 0 or o.recouvre <> 0 or o.trop_percu <> 0 or o.remise <> 0 or o.eteint <> 0
                or o.soutien <> 0)
              and not exists (select 1 from pret_mouvement m where m.pret = o.pret and %2$s)
            """.formatted(
            Positions.AUTRES_COMPTES.formatted("force index (pret_mouvement_type)", "and pret >= :du and pret < :au"),
            Positions.AUTRES);

    /**
     * Instalments that are all the same, or all but one, a month apart, whose sums so far are their rank times one of them,
     * are right at a glance; those of the other versions are compared one by one with the one before, counted because the database would otherwise
     * compare all those of the book.
     */
    private static final String ECHEANCIER = """
            select c.pret, concat('version ', c.numero) as objet
            from (select v.pret, v.numero,
                coalesce(sum(e.montant) <> v.total or max(e.cumul) <> v.total or count(*) <> max(e.rang), true) as faux,
                sum(e.cumul <> e.rang * e.montant) > if(min(e.montant) = max(e.montant), 0, 1)
                  or v.total not in ((count(*) - 1) * max(e.montant) + min(e.montant),
                    (count(*) - 1) * min(e.montant) + max(e.montant))
                  or min(year(e.le) * 12 + month(e.le) - e.rang) <> max(year(e.le) * 12 + month(e.le) - e.rang)
                  as irregulier
              from pret_version v left join pret_echeance e on e.pret = v.pret and e.version = v.numero
              where v.pret >= :du and v.pret < :au
              group by v.pret, v.numero having faux or irregulier) c
            where c.faux or (select count(*) from pret_echeance e left join pret_echeance avant
                on avant.pret = e.pret and avant.version = e.version and avant.rang = e.rang - 1
              where e.pret = c.pret and e.version = c.numero
                and (e.le < avant.le or e.cumul <> coalesce(avant.cumul, 0) + e.montant)) > 0
            union all
            select v.pret, concat('version ', v.numero)
            from pret_version v join pret_pret p on p.id = v.pret left join pret_position o on o.pret = v.pret
            where v.pret >= :du and v.pret < :au
              and (v.total > p.capital or (v.numero = 1 and v.total <> p.capital)
                or (v.numero = p.echeancier and p.etat in ('A_SIGNER', 'SIGNE') and v.total <> p.capital)
                or (v.numero = p.echeancier and p.etat = 'DEBLOQUE' and v.total <> p.capital - o.remise - o.eteint))
            """;

    private static final String VERSION = """
            select p.id as pret, concat('version ', p.echeancier) as objet
            from pret_pret p
            where p.id >= :du and p.id < :au
              and not p.echeancier <=> (select if(count(*) = max(v.numero), count(*), null)
                from pret_version v where v.pret = p.id)
            """;

    private static final String DEBLOCAGE = """
            select p.id as pret, 'DEBLOCAGE' as objet
            from pret_pret p
            where p.id >= :du and p.id < :au
              and if(p.etat in ('DEBLOQUE', 'SOLDE', 'NON_VALEUR', 'ETEINT'),
                p.titre is null or not exists (select 1 from pret_mouvement m where m.type = 'DEBLOCAGE'
                  and m.debit = 'PRET' and m.credit = 'TRESOR' and m.pret = p.id and m.somme = p.capital
                  and m.le = p.debloque_le),
                exists (select 1 from pret_mouvement m where m.type = 'DEBLOCAGE' and m.debit = 'PRET'
                  and m.credit = 'TRESOR' and m.pret = p.id))
            union all
            select pret, 'DEBLOCAGE' from pret_mouvement
            where type = 'DEBLOCAGE' and debit = 'PRET' and credit = 'TRESOR' and pret >= :du and pret < :au
            group by pret having count(*) > 1
            """;

    private static final String ETAT = """
            select p.id as pret, p.etat as objet
            from pret_pret p left join pret_position o on o.pret = p.id
            where p.id >= :du and p.id < :au and ((p.solde_le is null) <> (p.etat not in ('SOLDE', 'ETEINT'))
              or coalesce(o.solde, 0) < 0 or coalesce(o.non_valeur, 0) < 0 or coalesce(o.trop_percu, 0) < 0
              or (o.trop_percu > 0 and o.solde + o.non_valeur > 0)
              or case p.etat
                when 'DEBLOQUE' then coalesce(o.solde, 0) <= 0
                when 'NON_VALEUR' then not (o.solde <=> 0) or o.non_valeur <= 0
                when 'SOLDE' then not (o.solde + o.non_valeur <=> 0)
                when 'ETEINT' then not (o.solde + o.non_valeur <=> 0) or o.eteint <= 0
                else o.pret is not null end)
            """;

    /** A loan that was only paid ended on the day of its last movement; the day of the others is worked out. */
    private static final String FIN = """
            with douteux as (select p.id, p.etat, p.capital, p.solde_le from pret_pret p
              where p.id >= :du and p.id < :au and p.etat in ('SOLDE', 'ETEINT')
                and (not p.solde_le <=> (select max(m.le) from pret_mouvement m where m.pret = p.id)
                  or p.id in (select m.pret from pret_mouvement m where %2$s))),
            fins as (select m.pret, m.le, d.capital,
                sum(sum(m.somme)) over (partition by m.pret order by m.le) as cumul
              from douteux d join pret_mouvement m on m.pret = d.id left join pret_mouvement a on a.extourne = m.id
              where a.id is null and m.type in (%1$s) group by m.pret, m.le, d.capital),
            jours as (select pret, coalesce(min(case when cumul >= capital then le end), max(le)) as le
              from fins group by pret)
            select d.id as pret, d.etat as objet
            from douteux d left join jours j on j.pret = d.id
            where not j.le <=> d.solde_le
            """.formatted(
                    GrandLivre.QUI_REDUISENT.stream().collect(Collectors.joining("', '", "'", "'")), Positions.AUTRES);

    private static final String EXTOURNE = """
            select m.pret, cast(m.id as char) as objet
            from pret_mouvement m left join pret_mouvement annule on annule.id = m.extourne
            where m.type = 'EXTOURNE' and m.pret >= :du and m.pret < :au
              and (annule.id is null or annule.somme <> m.somme or annule.debit <> m.credit
                or annule.credit <> m.debit or annule.pret <> m.pret
                or annule.type in ('EXTOURNE', 'DEBLOCAGE', 'TROP_PERCU', 'IMPUTATION'))
            union all
            select m.pret, cast(m.id as char) from pret_mouvement m
            where m.extourne is not null and m.type <> 'EXTOURNE' and m.pret >= :du and m.pret < :au
            """;

    /** A line may pay several loans, in parts that add up to it; what was reversed is of an earlier attempt. */
    private static final String LIGNE_DU_TRESOR = """
            select m.pret, m.ligne as objet
            from pret_mouvement m left join pret_tresorerie_ligne l on l.identite = m.ligne
            where m.ligne >= :ligneDu and m.ligne < :ligneAu and m.type in (%1$s)
              and (l.identite is null or l.le <> m.le or m.essai > l.essai or m.somme > l.montant
                or (m.essai < l.essai and not exists (select 1 from pret_mouvement a where a.extourne = m.id)))
            union all
            select m.pret, l.identite
            from pret_tresorerie_ligne l
            left join pret_mouvement m on m.ligne = l.identite and m.essai = l.essai and m.part = 1
            where l.identite >= :ligneDu and l.identite < :ligneAu and if(l.etat = 'INSCRITE',
              m.id is null or (m.somme <> l.montant and l.montant <> (select sum(x.somme) from pret_mouvement x
                where x.ligne = l.identite and x.essai = l.essai)),
              m.id is not null)
            union all
            select m.pret, m.ligne
            from pret_mouvement m join pret_tresorerie_ligne l on l.identite = m.ligne
            where m.ligne >= :ligneDu and m.ligne < :ligneAu and m.part > 1
              and l.montant <> (select sum(x.somme) from pret_mouvement x
                where x.ligne = m.ligne and x.essai = m.essai)
            """.formatted(LignesRapprochees.PAIEMENTS);

    /** A payment without a line; a reversal that did not give its line back. */
    static final String SANS_LIGNE = """
            select m.pret, 'no line' as objet from pret_mouvement m
            where m.ligne is null and m.type in (%1$s)
            """.formatted(LignesRapprochees.PAIEMENTS);

    static final String LIGNE_NON_RENDUE = """
            select m.pret, m.ligne as objet
            from pret_mouvement a join pret_mouvement m on m.id = a.extourne
            join pret_tresorerie_ligne l on l.identite = m.ligne
            where a.type = 'EXTOURNE' and m.essai = l.essai
            """;

    /** Of the whole book, whatever the slice. */
    private static final String COMPTE_274 = """
            select null as pret, concat(r.le, ' : ', r.montant, ' / ', coalesce(sum(m.montant), 0)) as objet
            from (select le, montant from pret_compte_274 order by rang desc limit 1) r
            left join pret_mouvement m on m.le <= r.le
            group by r.le, r.montant having coalesce(sum(m.montant), 0) <> r.montant
            """;

    private QuestionsAuLivre() {}

    static String de(PointDeControle point) {
        return switch (point) {
            case JOURNAL -> JOURNAL;
            case POSITION -> POSITION;
            case ECHEANCIER -> ECHEANCIER;
            case VERSION -> VERSION;
            case DEBLOCAGE -> DEBLOCAGE;
            case ETAT -> ETAT;
            case FIN -> FIN;
            case EXTOURNE -> EXTOURNE;
            case LIGNE_DU_TRESOR -> LIGNE_DU_TRESOR;
            case COMPTE_274 -> COMPTE_274;
        };
    }

    /** The accounts that a type may debit and credit, as a condition. */
    private static String admis(TypeMouvement type) {
        return "t.type = '%s' and (t.debit, t.credit) in (%s)"
                .formatted(
                        type.name(),
                        Arrays.stream(Compte.values())
                                .flatMap(debit -> Arrays.stream(Compte.values())
                                        .filter(credit -> type.relie(debit, credit))
                                        .map(credit -> "('%s', '%s')".formatted(debit.name(), credit.name())))
                                .collect(Collectors.joining(", ")));
    }
}
