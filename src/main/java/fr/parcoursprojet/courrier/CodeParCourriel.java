package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.EnvoiDeCode;
import fr.parcoursprojet.courrier.EnvoiManque.Suite;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Francais;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends sign-in codes, from memory and at once: a code is a key to an account, it never stands in the outbox nor in the
 * journal. What is lost is asked for again (decision record 0011). It is in the language of the page that asks.
 */
@Component
class CodeParCourriel implements EnvoiDeCode {

    private static final Logger LOG = LoggerFactory.getLogger(CodeParCourriel.class);
    private static final List<Duration> ATTENTES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(8));

    private final Redaction redaction;
    private final Poste poste;

    CodeParCourriel(Redaction redaction, Poste poste) {
        this.redaction = redaction;
        this.poste = poste;
    }

    @Override
    public void envoyer(Email adresse, String code, Instant finValidite) {
        var fin = Francais.heurePrecise(finValidite.atZone(Francais.PARIS).toLocalTime());
        var redige = redaction.rediger("code", Map.of("code", code, "fin", fin));
        var pli = new Pli(
                new EnvoiId(UUID.randomUUID()), adresse, redige.objet(), redige.texte(), redige.html(), List.of());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            partir(pli);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                partir(pli);
            }
        });
    }

    /** On a thread of its own: how long the mail server takes says nothing to who asks. */
    private void partir(Pli pli) {
        Thread.ofVirtual().name("code-" + pli.id()).start(() -> porter(pli));
    }

    private void porter(Pli pli) {
        for (int essai = 0; ; essai++) {
            try {
                poste.porter(pli);
                return;
            } catch (EnvoiManque manque) {
                if (manque.suite() != Suite.RETENTER || essai == ATTENTES.size()) {
                    LOG.warn("A sign-in code was not taken: {}", manque.getMessage());
                    return;
                }
            }
            try {
                Thread.sleep(ATTENTES.get(essai));
            } catch (InterruptedException arret) {
                return;
            }
        }
    }
}
