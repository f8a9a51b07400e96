package fr.parcoursprojet.preuves;

import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Lettre;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes reminders in the outbox, unless they are there, and lets them leave; says when none is on its way any more. */
@TestComponent
class TravailDeCourrier implements Runnable {

    private static final LocalDate ECHEANCE = LocalDate.of(2027, 2, 5);
    private static final int PAR_TRANSACTION = 200;

    private final Courriers courriers;
    private final PretsDEssai essais;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    TravailDeCourrier(Courriers courriers, PretsDEssai essais, JdbcClient sql, TransactionTemplate transaction) {
        this.courriers = courriers;
        this.essais = essais;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public void run() {
        int combien = Integer.getInteger("noeud.rappels", 0);
        for (int debut = 0; debut < combien; debut += PAR_TRANSACTION) {
            int premier = debut;
            transaction.executeWithoutResult(statut -> {
                for (int rang = premier; rang < Math.min(combien, premier + PAR_TRANSACTION); rang++) {
                    courriers.ecrire(rappel(rang));
                }
            });
        }
        Noeud.dire("ECRITS", combien);
        while (enChemin() > 0) {
            LockSupport.parkNanos(50_000_000);
        }
        Noeud.dire("VIDE", essais.enAgent(courriers::enEchec).size());
    }

    static String adresse(int rang) {
        return "rappel-" + rang + "@essai.example";
    }

    private static Lettre rappel(int rang) {
        return Lettre.a(new Email(adresse(rang)), "rappel-echeance", "preuve:" + rang)
                .avec("prenom", "Noé")
                .avec("objet", "Vélo")
                .avec("titre", "T-2027-0001")
                .avec("echeance", ECHEANCE)
                .avec("montant", Montant.euros(50));
    }

    private int enChemin() {
        return sql.sql("select count(*) from courrier_message where etat in ('A_ENVOYER', 'EN_COURS')")
                .query(Integer.class)
                .single();
    }
}
