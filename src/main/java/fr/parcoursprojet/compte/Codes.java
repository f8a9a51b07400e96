package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Refus;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Six-digit codes that prove an address. Asking for one never looks at the accounts: the answer and its time cannot tell
 * whether the address is known.
 */
@Service
@Transactional
class Codes {

    /** How long a code works. */
    static final Duration VALIDITE = Duration.ofMinutes(10);

    private final CodeRepository codes;
    private final ObjectProvider<EnvoiDeCode> envoi;
    private final Debits debits;
    private final Clock horloge;
    private final SecureRandom hasard = new SecureRandom();

    /** Slow on purpose: a million codes are soon tried against a quick hash. */
    private final BCryptPasswordEncoder hachage = new BCryptPasswordEncoder(10);

    private final String leurre = String.valueOf(hachage.encode("leurre"));

    Codes(CodeRepository codes, ObjectProvider<EnvoiDeCode> envoi, Debits debits, Clock horloge) {
        this.codes = codes;
        this.envoi = envoi;
        this.debits = debits;
        this.horloge = horloge;
    }

    /**
     * Sends a code.
     *
     * @param origine the network address that asks, for the rate limit
     * @return what to show again together with the code
     * @throws Refus when too many were asked for this address or from there
     */
    UUID demander(Email adresse, String origine) {
        debits.demanderUnCode(adresse, origine);
        var code = "%06d".formatted(hasard.nextInt(1_000_000));
        var fin = horloge.instant().plus(VALIDITE);
        var id = UUID.randomUUID();
        codes.save(new CodeEnvoye(id, adresse, String.valueOf(hachage.encode(code)), fin));
        envoi.getObject().envoyer(adresse, code, fin);
        return id;
    }

    /**
     * Tries a code.
     *
     * @return the address it proves, or nothing when the code is wrong, too old, already used or tried too often
     * @throws Refus when too many codes were tried from there
     */
    Optional<Email> verifier(UUID demande, String saisi, String origine) {
        debits.essayerUnCode(origine);
        var encoreBon = codes.prendreUnEssai(demande, CodeEnvoye.ESSAIS, horloge.instant()) == 1;
        var code = encoreBon ? codes.findById(demande) : Optional.<CodeEnvoye>empty();
        var juste = hachage.matches(
                saisi.replaceAll("\\s", ""), code.map(CodeEnvoye::condensat).orElse(leurre));
        return code.filter(trouve -> juste && codes.utiliser(demande) == 1).map(CodeEnvoye::adresse);
    }

    /** Forgets the codes of yesterday. */
    void oublier() {
        codes.oublier(horloge.instant().minus(Duration.ofDays(1)));
    }

    @EventListener
    void on(DayHasPassed jour) {
        oublier();
    }
}
