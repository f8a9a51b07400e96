package fr.parcoursprojet.backoffice;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;

/** What the portal does by itself, each night or every few minutes: when it last did, how it went, when it will again. */
@Service
public class Travaux {

    private static final TaskDescriptor<Void> A_LA_DEMANDE = TaskDescriptor.of("travail-a-la-demande");

    private final ObjectProvider<RecurringTask<?>> recurrents;
    private final ObjectProvider<SchedulerClient> planificateur;
    private final EcouteDeLaNuit nuit;
    private final CarnetDeNuit carnet;
    private final Clock horloge;

    Travaux(
            ObjectProvider<RecurringTask<?>> recurrents,
            ObjectProvider<SchedulerClient> planificateur,
            EcouteDeLaNuit nuit,
            CarnetDeNuit carnet,
            Clock horloge) {
        this.recurrents = recurrents;
        this.planificateur = planificateur;
        this.nuit = nuit;
        this.carnet = carnet;
        this.horloge = horloge;
    }

    /** All of them, those of the night first. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public List<Travail> tous() {
        return Stream.concat(
                        nuit.noms().stream().map(this::deNuit),
                        recurrents.stream()
                                .sorted(java.util.Comparator.comparing(RecurringTask::getName))
                                .map(this::recurrent))
                .toList();
    }

    /**
     * Runs one soon, in the background; twice is once.
     *
     * @throws Introuvable when there is none of that name
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public void lancer(String nom) {
        var client = planificateur.getObject();
        if (nuit.noms().contains(nom)) {
            client.scheduleIfNotExists(A_LA_DEMANDE.instance(nom).build(), Instant.now());
            return;
        }
        var tache = recurrents.stream()
                .filter(une -> une.getName().equals(nom))
                .findFirst()
                .orElseThrow(() -> new Introuvable("travail"));
        var execution = client.getScheduledExecution(tache.getDefaultTaskInstance());
        if (execution.filter(une -> !une.isPicked()).isPresent()) {
            client.reschedule(tache.getDefaultTaskInstance(), Instant.now());
        }
    }

    /** Runs a work of the night as the night does. */
    void refaire(String nom) {
        nuit.refaire(nom, DayHasPassed.of(LocalDate.now(horloge).minusDays(1)));
    }

    private Travail deNuit(String nom) {
        var minuit = LocalDate.now(horloge)
                .plusDays(1)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant();
        var page = carnet.de(nom).orElse(null);
        if (page == null) {
            return new Travail(nom, EtatDeTravail.JAMAIS, null, null, minuit);
        }
        return new Travail(
                nom,
                etat(page, horloge.instant()),
                page.fini() == null ? page.reussi() : page.fini(),
                page.panne(),
                minuit);
    }

    /** A run that began and did not end in a night was stopped with its machine. */
    static EtatDeTravail etat(CarnetDeNuit.Page page, Instant maintenant) {
        if (page.echoue()) {
            return EtatDeTravail.ECHOUE;
        }
        if (page.commence().plus(Travail.UNE_NUIT).isBefore(maintenant)) {
            return EtatDeTravail.EN_RETARD;
        }
        return page.fini() == null ? EtatDeTravail.EN_COURS : EtatDeTravail.REUSSI;
    }

    private Travail recurrent(RecurringTask<?> tache) {
        var maintenant = Instant.now(); // the planner's own clock
        return planificateur
                .getObject()
                .getScheduledExecution(tache.getDefaultTaskInstance())
                .map(une -> new Travail(
                        tache.getName(),
                        etat(
                                une.isPicked(),
                                une.getConsecutiveFailures(),
                                une.getLastSuccess(),
                                une.getExecutionTime(),
                                maintenant),
                        dernier(une),
                        null,
                        une.getExecutionTime()))
                .orElseGet(() -> new Travail(tache.getName(), EtatDeTravail.EN_RETARD, null, null, maintenant));
    }

    /** From what the planner knows of one. */
    static EtatDeTravail etat(
            boolean pris, int echecs, @Nullable Instant reussi, Instant prochain, Instant maintenant) {
        if (echecs > 0) {
            return EtatDeTravail.ECHOUE;
        }
        if (pris) {
            return EtatDeTravail.EN_COURS;
        }
        if (prochain.plus(Travail.PATIENCE).isBefore(maintenant)) {
            return EtatDeTravail.EN_RETARD;
        }
        return reussi == null ? EtatDeTravail.JAMAIS : EtatDeTravail.REUSSI;
    }

    private static @Nullable Instant dernier(ScheduledExecution<?> une) {
        return Stream.of(une.getLastSuccess(), une.getLastFailure())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    @Configuration(proxyBeanMethods = false)
    static class ALaDemande {

        @Bean
        OneTimeTask<Void> travailALaDemande(ObjectProvider<Travaux> travaux) {
            return Tasks.oneTime(A_LA_DEMANDE)
                    .execute((instance, contexte) -> travaux.getObject().refaire(instance.getId()));
        }
    }
}
