package fr.parcoursprojet.pret;

/** What is asked of the database for each check: rows that should not be, each with a loan (or none) and an object. */
final class QuestionsAuLivre {

    private static final String ECHEANCIER = """
            select v.pret, concat('version ', v.numero) as objet
            from pret_version v join pret_pret p on p.id = v.pret
            left join pret_echeance e on e.pret = v.pret and e.version = v.numero
            group by v.pret, v.numero, p.capital
            having coalesce(sum(e.montant), 0) <> p.capital or max(e.rang) <> count(e.rang)
            """;

    private static final String DATES = """
            select e.pret, concat('version ', e.version, ', ', e.rang) as objet
            from pret_echeance e join pret_echeance avant
              on avant.pret = e.pret and avant.version = e.version and avant.rang = e.rang - 1
            where e.le < avant.le
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
            where case when p.etat in ('DEBLOQUE', 'SOLDE')
              then d.nombre is null or d.nombre <> 1 or d.montant <> p.capital or not d.le <=> p.debloque_le
                or p.titre is null
              else d.nombre is not null end
            """;

    private static final String ETAT = """
            select p.id as pret, p.etat as objet
            from pret_pret p left join (select m.pret, sum(m.montant) as solde,
                max(case when m.montant < 0 and m.type <> 'EXTOURNE' and a.id is null then m.le end) as dernier
              from pret_mouvement m left join pret_mouvement a on a.extourne = m.id group by m.pret) s on s.pret = p.id
            where case p.etat
              when 'DEBLOQUE' then coalesce(s.solde, 0) <= 0 or p.solde_le is not null
              when 'SOLDE' then coalesce(s.solde, 1) > 0 or not s.dernier <=> p.solde_le
              else coalesce(s.solde, 0) <> 0 or p.solde_le is not null end
            """;

    private static final String EXTOURNE = """
            select m.pret, cast(m.id as char) as objet
            from pret_mouvement m left join pret_mouvement annule on annule.id = m.extourne
            where case when m.type = 'EXTOURNE'
              then annule.id is null or annule.montant <> -m.montant or annule.pret <> m.pret
                or annule.type in ('EXTOURNE', 'DEBLOCAGE')
              else m.extourne is not null or (m.type = 'DEBLOCAGE') <> (m.montant > 0) end
            """;

    private static final String LIGNE_DU_TRESOR = """
            select m.pret, coalesce(m.ligne, 'no line') as objet
            from pret_mouvement m left join pret_tresorerie_ligne l on l.identite = m.ligne
            left join pret_mouvement a on a.extourne = m.id
            where m.type in ('ENCAISSEMENT', 'REMBOURSEMENT_ANTICIPE')
              and (l.identite is null or l.montant <> -m.montant or l.le <> m.le or m.essai > l.essai
                or (m.essai < l.essai) <> (a.id is not null))
            union all
            select m.pret, l.identite
            from pret_tresorerie_ligne l
            left join pret_mouvement m on m.ligne = l.identite and m.essai = l.essai
            left join pret_mouvement a on a.extourne = m.id
            where (l.etat = 'INSCRITE') <> (m.id is not null and a.id is null)
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
            case ECHEANCIER -> ECHEANCIER;
            case DATES -> DATES;
            case VERSION -> VERSION;
            case DEBLOCAGE -> DEBLOCAGE;
            case ETAT -> ETAT;
            case EXTOURNE -> EXTOURNE;
            case LIGNE_DU_TRESOR -> LIGNE_DU_TRESOR;
            case COMPTE_274 -> COMPTE_274;
        };
    }
}
