package fr.parcoursprojet.pret;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A generated book of loans: each of 18 instalments, begun on any day of the three years before {@link #JOUR}; one in
 * five of those that run has missed its last instalment. Written straight into the tables by the account of the
 * migrations, because a million loans do not go through the screens.
 */
public final class LivreEnGrand {

    /** The day it is looked at. */
    public static final LocalDate JOUR = LocalDate.of(2071, 6, 15);

    static final int ECHEANCES = 18;
    private static final int PAR_ORDRE = 50_000;
    private static final Map<String, String> DECLENCHEURS = Map.of("update", "ni_change", "delete", "ni_efface");

    /** Loan n: its instalment, its first date, how many have passed, how many are paid. */
    private static final String PRETS = """
            (select n, 20 + n %% 81 as mensualite, p as premiere, echues,
               if(n %% 5 = 0 and echues between 1 and 17, echues - 1, echues) as payees
             from (select n, p, least(18, if(p >= '%1$s', 0, timestampdiff(month, p, '%1$s' - interval 1 day) + 1))
                 as echues
               from (select seq as n, '%1$s' - interval (seq %% 36) month - interval (seq * 7 %% 27) day as p
                 from seq_%2$d_to_%3$d) tires) comptes) prets
            """;

    private static final String PRET = "concat(lpad(hex(n), 8, '0'), '-0000-7000-8000-000000000001')";

    private final JdbcClient sql;

    /** By the account of the migrations. */
    public LivreEnGrand(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes what is missing of a book of that many loans. */
    public void ecrire(int nombre) {
        sql.sql("set session foreign_key_checks = 0, unique_checks = 0").update();
        // a table with triggers refuses a value that could be null, even when it is not (MariaDB 11.4.5)
        DECLENCHEURS.forEach((quand, quoi) ->
                sql.sql("drop trigger if exists pret_mouvement_" + quoi).update());
        long deja = sql.sql("select count(*) from pret_pret where titre like 'G-%'")
                .query(Long.class)
                .single();
        for (int debut = (int) deja + 1; debut <= nombre; debut += PAR_ORDRE) {
            lot(debut, Math.min(nombre, debut + PAR_ORDRE - 1));
            System.out.printf("book: %,d loans%n", Math.min(nombre, debut + PAR_ORDRE - 1));
        }
        DECLENCHEURS.forEach((quand, quoi) -> sql.sql(
                        "create trigger pret_mouvement_%s before %s on pret_mouvement".formatted(quoi, quand)
                                + " for each row signal sqlstate '45000' set message_text = 'append-only'")
                .update());
        sql.sql("analyze table pret_pret, pret_version, pret_echeance, pret_mouvement, pret_position")
                .query((rs, rang) -> rs.getString(1))
                .list();
    }

    private void lot(int debut, int fin) {
        var prets = PRETS.formatted(JOUR, debut, fin);
        executer("""
                insert into pret_pret (id, version, dossier, emprunteur, nom, etat, capital, objet, echeancier, titre,
                  accorde_le, sur_papier, debloque_le, solde_le)
                select %1$s, 0, %1$s, %1$s, concat('Emprunteur ', n), if(payees = 18, 'SOLDE', 'DEBLOQUE'),
                  mensualite * 18, 'Scooter', 1, concat('G-', n), premiere - interval 1 month, true,
                  premiere - interval 1 month, if(payees = 18, premiere + interval 17 month, null) from %2$s
                """, prets);
        executer("""
                insert into pret_version (pret, numero, motif, decide_le, fait_le, ancre, total)
                select %1$s, 1, 'ACCORD', premiere - interval 1 month, premiere - interval 1 month, premiere,
                  mensualite * 18 from %2$s
                """, prets);
        executer("""
                insert into pret_echeance (pret, version, rang, le, montant, cumul)
                select %1$s, 1, r.seq, premiere + interval (r.seq - 1) month, mensualite, mensualite * r.seq
                from %2$s join seq_1_to_18 r order by n, r.seq
                """, prets);
        executer("""
                insert into pret_mouvement (id, pret, type, debit, credit, somme, le, inscrit_le)
                select concat(lpad(hex(n), 8, '0'), '-0000-7000-8000-000000000002'), %1$s, 'DEBLOCAGE',
                  'PRET', 'TRESOR', mensualite * 18, premiere - interval 1 month, premiere - interval 1 month from %2$s
                """, prets);
        executer("""
                insert into pret_mouvement (id, pret, type, debit, credit, somme, le, inscrit_le, ligne)
                select concat(lpad(hex(n), 8, '0'), '-', lpad(hex(r.seq), 4, '0'), '-7000-8000-000000000003'),
                  %1$s, 'ENCAISSEMENT', 'TRESOR', 'PRET', mensualite, premiere + interval (r.seq - 1) month,
                  premiere + interval (r.seq - 1) month, lpad(hex(n * 32 + r.seq), 64, '0')
                from %2$s join seq_1_to_18 r on r.seq <= payees order by n, r.seq
                """, prets);
        executer("""
                insert into pret_tresorerie_ligne
                  (identite, fichier, numero, titre, le, montant, libelle, etat, essai, lue_le)
                select lpad(hex(n * 32 + r.seq), 64, '0'), '00000000-0000-7000-8000-000000000000', r.seq,
                  concat('G-', n), premiere + interval (r.seq - 1) month, mensualite, 'VIR', 'INSCRITE', 1,
                  premiere + interval (r.seq - 1) month
                from %2$s join seq_1_to_18 r on r.seq <= payees order by n, r.seq
                """, prets);
        executer("""
                insert into pret_position (pret, solde, non_valeur, recouvre, trop_percu, remise, eteint, soutien, recu,
                  echue_le)
                select %1$s, mensualite * (18 - payees), 0, 0, 0, 0, 0, 0, mensualite * payees,
                  if(payees = 18, null, premiere + interval payees month) from %2$s
                """, prets);
    }

    private void executer(String ordre, String prets) {
        sql.sql(ordre.formatted(PRET, prets)).update();
    }
}
