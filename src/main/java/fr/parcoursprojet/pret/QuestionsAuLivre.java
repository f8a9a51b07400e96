package fr.parcoursprojet.pret;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is asked of the database for each check: rows that should not be, each with a loan (or none) and an object. */
final class QuestionsAuLivre {

    private static final String JOURNAL = "select m.pret, concat(m.type, ' ', m.debit, ' ', m.credit) as objet"
            + " from pret_mouvement m where not ("
            + Arrays.stream(TypeMouvement.values()).map(QuestionsAuLivre::admis).collect(Collectors.joining(" or "))
            + ")";

    /** The sums first, then the oldest instalment not covered: the one that what was paid ends in. */
    private static final String POSITION = """
            select coalesce(o.pret, l.pret) as pret, 'position' as objet
            from (%s) l left join pret_position o on o.pret = l.pret join pret_pret p on p.id = l.pret
            where o.pret is null or o.solde <> l.solde or o.non_valeur <> l.non_valeur or o.recouvre <> l.recouvre
              or o.trop_percu <> l.trop_percu or o.remise <> l.remise or o.eteint <> l.eteint
              or o.soutien <> l.soutien or o.recu <> p.capital - o.remise - o.eteint - o.solde - o.non_valeur
            union all
            select o.pret, 'position' from pret_position o join pret_pret p on p.id = o.pret
            left join pret_echeance e on e.pret = o.pret and e.version = p.echeancier and e.le = o.echue_le
              and e.cumul > o.recu and e.cumul - e.montant <= o.recu
            where if(o.echue_le is null, p.etat in ('DEBLOQUE', 'NON_VALEUR'), e.pret is null)
            union all
            select o.pret, 'position' from pret_position o
            where not exists (select 1 from pret_mouvement m where m.pret = o.pret)
            """.formatted(Positions.COMPTES.formatted(""));

    private static final String ECHEANCIER = """
            select v.pret, concat('version ', v.numero) as objet
            from pret_version v join pret_pret p on p.id = v.pret left join pret_position o on o.pret = v.pret
            left join (select pret, version, sum(montant) as total, count(*) as nombre, max(rang) as rang,
                max(cumul) as cumul from pret_echeance group by pret, version) e
              on e.pret = v.pret and e.version = v.numero
            where not e.total <=> v.total or e.cumul <> v.total or e.rang <> e.nombre
              or v.total > p.capital or (v.numero = 1 and v.total <> p.capital)
              or (v.numero = p.echeancier and p.etat in ('A_SIGNER', 'SIGNE') and v.total <> p.capital)
              or (v.numero = p.echeancier and p.etat = 'DEBLOQUE' and v.total <> p.capital - o.remise - o.eteint)
            """;

    private static final String DATES = """
            select e.pret, concat('version ', e.version, ', ', e.rang) as objet
            from pret_echeance e left join pret_echeance avant
              on avant.pret = e.pret and avant.version = e.version and avant.rang = e.rang - 1
            where e.le < avant.le or e.cumul <> coalesce(avant.cumul, 0) + e.montant
            """;

    private static final String VERSION = """
            select p.id as pret, concat('version ', p.echeancier) as objet
            from pret_pret p left join (select pret, max(numero) as derniere, count(*) as nombre
              from pret_version group by pret) v on v.pret = p.id
            where v.derniere is null or v.derniere <> p.echeancier or v.nombre <> v.derniere
            """;

    private static final String DEBLOCAGE = """
            select p.id as pret, 'DEBLOCAGE' as objet
            from pret_pret p left join (select pret, min(le) as le, sum(montant) as montant, count(*) as nombre
              from pret_mouvement where type = 'DEBLOCAGE' group by pret) d on d.pret = p.id
            where case when p.etat in ('DEBLOQUE', 'SOLDE', 'NON_VALEUR', 'ETEINT')
              then d.nombre is null or d.nombre <> 1 or d.montant <> p.capital or not d.le <=> p.debloque_le
                or p.titre is null
              else d.nombre is not null end
            """;

    private static final String ETAT = """
            select p.id as pret, p.etat as objet
            from pret_pret p left join pret_position o on o.pret = p.id
            where (p.solde_le is null) <> (p.etat not in ('SOLDE', 'ETEINT'))
              or coalesce(o.solde, 0) < 0 or coalesce(o.non_valeur, 0) < 0 or coalesce(o.trop_percu, 0) < 0
              or (o.trop_percu > 0 and o.solde + o.non_valeur > 0)
              or case p.etat
                when 'DEBLOQUE' then coalesce(o.solde, 0) <= 0
                when 'NON_VALEUR' then not (o.solde <=> 0) or o.non_valeur <= 0
                when 'SOLDE' then not (o.solde + o.non_valeur <=> 0)
                when 'ETEINT' then not (o.solde + o.non_valeur <=> 0) or o.eteint <= 0
                else o.pret is not null end
            """;

    private static final String FIN =
            """
            with fins as (select m.pret, m.le, sum(sum(m.somme)) over (partition by m.pret order by m.le) as cumul
              from pret_pret p join pret_mouvement m on m.pret = p.id left join pret_mouvement a on a.extourne = m.id
              where p.etat in ('SOLDE', 'ETEINT') and a.id is null and m.type in (%s) group by m.pret, m.le),
            jours as (select f.pret, coalesce(min(case when f.cumul >= p.capital then f.le end), max(f.le)) as le
              from fins f join pret_pret p on p.id = f.pret group by f.pret)
            select p.id as pret, p.etat as objet
            from pret_pret p left join jours j on j.pret = p.id
            where p.etat in ('SOLDE', 'ETEINT') and not j.le <=> p.solde_le
            """.formatted(GrandLivre.QUI_REDUISENT.stream().collect(Collectors.joining("', '", "'", "'")));

    private static final String EXTOURNE = """
            select m.pret, cast(m.id as char) as objet
            from pret_mouvement m left join pret_mouvement annule on annule.id = m.extourne
            where case when m.type = 'EXTOURNE'
              then annule.id is null or annule.somme <> m.somme or annule.debit <> m.credit
                or annule.credit <> m.debit or annule.pret <> m.pret
                or annule.type in ('EXTOURNE', 'DEBLOCAGE', 'TROP_PERCU', 'IMPUTATION')
              else m.extourne is not null end
            """;

    /** A line may pay several loans, in parts that add up to it; what was reversed is of an earlier attempt. */
    private static final String LIGNE_DU_TRESOR = """
            select m.pret, coalesce(m.ligne, 'no line') as objet
            from pret_mouvement m left join pret_tresorerie_ligne l on l.identite = m.ligne
            left join pret_mouvement a on a.extourne = m.id
            where m.type in ('ENCAISSEMENT', 'REMBOURSEMENT_ANTICIPE', 'RECOUVREMENT')
              and (l.identite is null or l.le <> m.le or m.essai > l.essai or m.somme > l.montant
                or (m.essai < l.essai) <> (a.id is not null))
            union all
            select m.pret, l.identite
            from pret_tresorerie_ligne l
            left join pret_mouvement m on m.ligne = l.identite and m.essai = l.essai and m.part = 1
            where if(l.etat = 'INSCRITE',
              m.id is null or (m.somme <> l.montant and l.montant <> (select sum(x.somme) from pret_mouvement x
                where x.ligne = l.identite and x.essai = l.essai)),
              m.id is not null)
            union all
            select m.pret, m.ligne
            from pret_mouvement m join pret_tresorerie_ligne l on l.identite = m.ligne
            where m.part > 1 and l.montant <> (select sum(x.somme) from pret_mouvement x
              where x.ligne = m.ligne and x.essai = m.essai)
            """;

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
            case DATES -> DATES;
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
        return "m.type = '%s' and (m.debit, m.credit) in (%s)"
                .formatted(
                        type.name(),
                        Arrays.stream(Compte.values())
                                .flatMap(debit -> Arrays.stream(Compte.values())
                                        .filter(credit -> type.relie(debit, credit))
                                        .map(credit -> "('%s', '%s')".formatted(debit.name(), credit.name())))
                                .collect(Collectors.joining(", ")));
    }
}
