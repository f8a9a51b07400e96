package fr.parcoursprojet.pret;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ways in which a copy of the book may be spoiled; each says what the check must name. */
final class LivreCorrompu {

    /** What was spoiled: the loan, the line of the Treasury or the point that must be named. */
    record Atteinte(
            String comment, @Nullable UUID pret, @Nullable String objet) {

        boolean estNommeePar(Anomalie anomalie) {
            var nomme = anomalie.pret();
            return (nomme != null && nomme.valeur().equals(pret))
                    || anomalie.objet().equals(objet)
                    || anomalie.point().name().equals(objet);
        }
    }

    private record Victime(UUID pret, String cle) {}

    private static final String DEBLOQUES = "etat in ('DEBLOQUE', 'SOLDE')";

    private final JdbcClient sql;
    private final Random hasard;

    LivreCorrompu(JdbcClient sql, Random hasard) {
        this.sql = sql;
        this.hasard = hasard;
    }

    /** Spoils one thing. */
    Atteinte corrompre() {
        var cent = hasard.nextBoolean() ? "0.01" : "-0.01";
        return switch (hasard.nextInt(21)) {
            case 0 -> mouvement("an amount", "update pret_mouvement set somme = somme + " + cent, "true");
            case 1 -> mouvement("an entry erased", "delete from pret_mouvement", "true");
            case 2 ->
                mouvement(
                        "a disbursement's day",
                        "update pret_mouvement set le = le + interval 1 day",
                        "type = 'DEBLOCAGE'");
            case 3 -> enDouble();
            case 4 -> mouvement("a type", "update pret_mouvement set type = 'EXTOURNE'", "type <> 'EXTOURNE'");
            case 5 -> echeance("an instalment's amount", "update pret_echeance set montant = montant + 0.01", 1);
            case 6 -> echeance("an instalment erased", "delete from pret_echeance", 1);
            case 7 -> echeance("an instalment out of order", "update pret_echeance set le = le - interval 3 year", 2);
            case 8 -> pret("the schedule in force", "echeancier = echeancier + 1", "true");
            case 9 ->
                pret(
                        "a state",
                        "etat = case etat when 'DEBLOQUE' then 'SOLDE' else 'DEBLOQUE' end, solde_le = null",
                        "true");
            case 10 -> pret("a capital", "capital = capital + " + cent, "true");
            case 11 -> pret("a reference", "titre = null", DEBLOQUES);
            case 12 -> pret("a disbursement's date", "debloque_le = debloque_le + interval 1 day", DEBLOQUES);
            case 13 -> ligne("a line's amount", "montant = montant + 0.01", "etat = 'INSCRITE'", true);
            case 14 -> ligne("a line's state", "etat = if(etat = 'INSCRITE', 'EN_ATTENTE', 'INSCRITE')", "true", false);
            case 15 -> mouvement("a debit", "update pret_mouvement set debit = 'REMISE'", "type = 'ENCAISSEMENT'");
            case 16 ->
                mouvement(
                        "a credit",
                        "update pret_mouvement set credit = 'SOUTIEN'",
                        "type <> 'EXTOURNE' and debit <> 'SOUTIEN'");
            case 17 -> position("a balance kept", "solde = solde + " + cent);
            case 18 -> position("a date kept", "echue_le = coalesce(echue_le, '2034-01-01') + interval 1 day");
            case 19 -> echeance("a running total", "update pret_echeance set cumul = cumul + " + cent, 1);
            default -> compte274();
        };
    }

    private Atteinte mouvement(String comment, String ordre, String filtre) {
        var victime =
                victime("select pret, cast(id as char) as cle from pret_mouvement where " + filtre + " order by rang");
        var ligne = sql.sql("select coalesce(ligne, '') from pret_mouvement where id = ?")
                .param(victime.cle())
                .query(String.class)
                .single();
        sql.sql(ordre + " where id = ?").param(victime.cle()).update();
        return new Atteinte(comment, victime.pret(), ligne);
    }

    private Atteinte enDouble() {
        var victime = victime(
                "select pret, cast(id as char) as cle from pret_mouvement where type <> 'EXTOURNE' order by rang");
        sql.sql("""
                        insert into pret_mouvement (id, pret, type, debit, credit, somme, le, inscrit_le)
                        select uuid(), pret, type, debit, credit, somme, le, inscrit_le from pret_mouvement where id = ?
                        """).param(victime.cle()).update();
        return new Atteinte("an entry twice", victime.pret(), null);
    }

    private Atteinte echeance(String comment, String ordre, int aPartirDe) {
        var victime = victime("select pret, concat(version, ':', rang) as cle from pret_echeance where rang >= "
                + aPartirDe + " order by pret, version, rang");
        var cle = victime.cle().split(":");
        sql.sql(ordre + " where pret = ? and version = ? and rang = ?")
                .params(victime.pret(), cle[0], cle[1])
                .update();
        return new Atteinte(comment, victime.pret(), null);
    }

    private Atteinte pret(String comment, String changement, String filtre) {
        var victime = victime("select id as pret, '' as cle from pret_pret where " + filtre + " order by id");
        sql.sql("update pret_pret set " + changement + " where id = ?")
                .param(victime.pret())
                .update();
        return new Atteinte(comment, victime.pret(), null);
    }

    private Atteinte position(String comment, String changement) {
        var victime = victime("select pret, '' as cle from pret_position order by pret");
        sql.sql("update pret_position set " + changement + " where pret = ?")
                .param(victime.pret())
                .update();
        return new Atteinte(comment, victime.pret(), null);
    }

    /** A line that was written names the loan that it paid, the others themselves. */
    private Atteinte ligne(String comment, String changement, String filtre, boolean nommeLePret) {
        var victime = victime("""
                select m.pret, l.identite as cle from pret_tresorerie_ligne l
                left join pret_mouvement m on m.ligne = l.identite and m.essai = l.essai where %s order by l.identite
                """.formatted(filtre));
        sql.sql("update pret_tresorerie_ligne set " + changement + " where identite = ?")
                .param(victime.cle())
                .update();
        return nommeLePret ? new Atteinte(comment, victime.pret(), null) : new Atteinte(comment, null, victime.cle());
    }

    private Atteinte compte274() {
        sql.sql("""
                        insert into pret_compte_274 (le, montant, releve_le, par)
                        select max(le), sum(montant) + 0.01, max(inscrit_le), uuid() from pret_mouvement
                        """).update();
        return new Atteinte("account 274", null, PointDeControle.COMPTE_274.name());
    }

    private Victime victime(String question) {
        List<Victime> possibles = sql.sql(question)
                .query((rs, rang) -> new Victime(rs.getObject("pret", UUID.class), rs.getString("cle")))
                .list();
        return possibles.get(hasard.nextInt(possibles.size()));
    }
}
