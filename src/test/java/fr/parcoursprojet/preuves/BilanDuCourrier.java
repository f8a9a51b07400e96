package fr.parcoursprojet.preuves;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What became of reminders: what the outbox says of each, beside what the mail server received.
 *
 * @param ecrits how many stand in the outbox
 * @param partis those the outbox says left
 * @param incertains those it lists for a person
 * @param incertainsRecus of these, those that were received all the same
 * @param enChemin those still to leave, or being handed over by a node that died
 * @param recus how many the server received
 * @param faux those that were received twice, or received though they never left, or the reverse
 */
record BilanDuCourrier(int ecrits, int partis, int incertains, int incertainsRecus, int enChemin, int recus, int faux) {

    static BilanDuCourrier de(JdbcClient sql, MimeMessage[] recus) throws MessagingException {
        var fois = new HashMap<String, Integer>();
        for (var message : recus) {
            fois.merge(message.getRecipients(RecipientType.TO)[0].toString(), 1, Integer::sum);
        }
        var etats = new HashMap<String, String>();
        sql.sql("select adresse, etat from courrier_message").query(rs -> {
            etats.put(rs.getString("adresse"), rs.getString("etat"));
        });
        return new BilanDuCourrier(
                etats.size(),
                nombre(etats, "ENVOYE"),
                nombre(etats, "INCERTAIN"),
                (int) etats.entrySet().stream()
                        .filter(un -> un.getValue().equals("INCERTAIN") && fois.containsKey(un.getKey()))
                        .count(),
                nombre(etats, "A_ENVOYER") + nombre(etats, "EN_COURS"),
                recus.length,
                (int) etats.entrySet().stream()
                        .filter(un -> faux(un.getValue(), fois.getOrDefault(un.getKey(), 0)))
                        .count());
    }

    /**
     * Each is accounted for, none came twice.
     *
     * @param attendus how many were written
     * @param incertainsAuPlus how many a kill may have left in between
     */
    void verifier(int attendus, int incertainsAuPlus) {
        assertThat(ecrits).as("%s", this).isEqualTo(attendus);
        assertThat(partis + incertains + enChemin).as("%s", this).isEqualTo(attendus);
        assertThat(faux).as("%s", this).isZero();
        assertThat(incertains).as("%s", this).isLessThanOrEqualTo(incertainsAuPlus);
    }

    private static int nombre(Map<String, String> etats, String etat) {
        return (int) etats.values().stream().filter(etat::equals).count();
    }

    private static boolean faux(String etat, int recu) {
        return switch (etat) {
            case "ENVOYE" -> recu != 1;
            case "A_ENVOYER" -> recu != 0;
            case "EN_COURS", "INCERTAIN" -> recu > 1;
            default -> true;
        };
    }
}
