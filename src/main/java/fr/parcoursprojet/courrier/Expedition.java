package fr.parcoursprojet.courrier;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.parcoursprojet.courrier.EnvoiManque.Suite;
import fr.parcoursprojet.courrier.Pli.PieceDuPli;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.stockage.Coffre;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the outbox holds, at most once. A message is marked EN_COURS, committed, before anything leaves: a run that
 * finds it so knows that another died in between, and leaves it to a person.
 */
@Component
class Expedition {

    static final TaskDescriptor<Void> TACHE = TaskDescriptor.of("envoi-de-courrier");

    private static final Logger LOG = LoggerFactory.getLogger(Expedition.class);

    private final RegistreDesEnvois registre;
    private final Poste poste;
    private final Coffre coffre;
    private final List<Imprime> imprimes;
    private final ReglagesCourrier reglages;
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    Expedition(
            RegistreDesEnvois registre,
            Poste poste,
            Coffre coffre,
            List<Imprime> imprimes,
            ReglagesCourrier reglages,
            ApplicationEventPublisher evenements,
            TransactionTemplate transaction,
            Clock horloge) {
        this.registre = registre;
        this.poste = poste;
        this.coffre = coffre;
        this.imprimes = imprimes;
        this.reglages = reglages;
        this.evenements = evenements;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    /**
     * Sends one message, unless it left already.
     *
     * @return how long to wait before trying again, when it has to be
     */
    Optional<Duration> expedier(EnvoiId id) {
        if (!registre.prendre(id)) {
            noter(id, EtatEnvoi.INCERTAIN, null); // only changes one still EN_COURS
            return Optional.empty();
        }
        try {
            poste.porter(pli(id));
        } catch (EnvoiManque manque) {
            LOG.warn("The e-mail {} was not taken: {}", id, manque.getMessage());
            return suite(id, manque);
        }
        registre.envoye(id, horloge.instant());
        return Optional.empty();
    }

    private Optional<Duration> suite(EnvoiId id, EnvoiManque manque) {
        var essais = registre.essais(id);
        if (manque.suite() == Suite.RETENTER && essais < reglages.essais()) {
            registre.manque(id, EtatEnvoi.A_ENVOYER, manque.getMessage());
            return Optional.of(reglages.attente().multipliedBy(1L << (essais - 1)));
        }
        noter(id, manque.suite() == Suite.INCERTAIN ? EtatEnvoi.INCERTAIN : EtatEnvoi.ECHEC, manque.getMessage());
        return Optional.empty();
    }

    private void noter(EnvoiId id, EtatEnvoi etat, @Nullable String panne) {
        transaction.executeWithoutResult(statut -> {
            if (registre.manque(id, etat, panne)) {
                var dossier = registre.trouver(id).map(Envoi::dossier).orElse(null);
                evenements.publishEvent(new EnvoiEchoue(id, dossier, etat));
            }
        });
    }

    private Pli pli(EnvoiId id) {
        try {
            var envoi = registre.trouver(id).orElseThrow(() -> new Introuvable("envoi"));
            var pieces = registre.pieces(id).stream()
                    .map(piece -> piece(piece, envoi.dossier()))
                    .toList();
            return new Pli(id, envoi.adresse(), envoi.objet(), envoi.texte(), registre.html(id), pieces);
        } catch (RuntimeException illisible) {
            throw new EnvoiManque(Suite.RETENTER, "What is attached cannot be read: " + illisible, illisible);
        }
    }

    private PieceDuPli piece(PieceJointe piece, @Nullable DossierId dossier) {
        return switch (piece) {
            case PieceJointe.Jointe jointe -> new PieceDuPli(jointe.nom(), jointe.media(), jointe.octets());
            case PieceJointe.DuCoffre garde -> {
                var fichier = coffre.lire(garde.fichier());
                yield new PieceDuPli(garde.nom(), fichier.type().mime(), fichier.octets());
            }
            case PieceJointe.AImprimer demande -> {
                if (dossier == null) {
                    throw new IllegalStateException("A letter without dossier has nothing to print");
                }
                var imprime = imprimes.stream()
                        .filter(candidat -> candidat.nom().equals(demande.imprime()))
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("imprime"));
                yield new PieceDuPli(demande.nom(), "application/pdf", imprime.pdf(dossier));
            }
        };
    }

    /** The work itself, one execution a message. */
    @Configuration(proxyBeanMethods = false)
    static class Travail {

        @Bean
        Task<Void> envoiDeCourrier(Expedition expedition, ReglagesCourrier reglages) {
            return Tasks.custom(TACHE)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(reglages.attente()))
                    .onDeadExecutionRevive()
                    .execute((instance, contexte) -> {
                        var attente = expedition.expedier(new EnvoiId(UUID.fromString(instance.getId())));
                        return attente.<CompletionHandler<Void>>map(delai -> (fini, suite) ->
                                        suite.reschedule(fini, Instant.now().plus(delai)))
                                .orElse(new CompletionHandler.OnCompleteRemove<>());
                    });
        }
    }
}
