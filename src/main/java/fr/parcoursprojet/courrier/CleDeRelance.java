package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes two e-mails or two letters the same relance: {@code relance:<pret>:<echeance>:<niveau>}, and the account of the
 * second borrower when it goes to that one.
 */
record CleDeRelance(
        PretId pret,
        LocalDate echeance,
        NiveauDeRelance niveau,
        @Nullable UsagerId second) {

    private static final int AVEC_SECOND = 5;

    static final String DEBUT = "relance:";

    /** What every key of a loan begins with. */
    static String duPret(PretId pret) {
        return DEBUT + pret + ":";
    }

    static CleDeRelance lire(String ecrite) {
        var parties = ecrite.split(":");
        return new CleDeRelance(
                new PretId(UUID.fromString(parties[1])),
                LocalDate.parse(parties[2]),
                NiveauDeRelance.valueOf(parties[3]),
                parties.length < AVEC_SECOND ? null : new UsagerId(UUID.fromString(parties[4])));
    }

    String ecrite() {
        return duPret(pret) + echeance + ":" + niveau + (second == null ? "" : ":" + second);
    }
}
