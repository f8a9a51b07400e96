package fr.parcoursprojet.stockage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parcoursprojet.socle.Refus;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files on their way, piece by piece: what arrived stays, encrypted, whatever happens to the network, the phone or the
 * server, and the sender goes on from there. A sending nobody finishes is forgotten after a day.
 */
@Service
@Transactional
public class Arrivages {

    /** Largest sum of the sheets of one document, in bytes. */
    static final int ENSEMBLE = 24 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final MorceauRepository morceaux;
    private final Armoire armoire;
    private final Clock horloge;

    Arrivages(MorceauRepository morceaux, Armoire armoire, Clock horloge) {
        this.morceaux = morceaux;
        this.armoire = armoire;
        this.horloge = horloge;
    }

    /** How many bytes of a sheet have arrived, from its beginning; 0 for a sending of somebody else. */
    @Transactional(readOnly = true)
    public int recu(UUID envoi, UUID proprietaire, int feuille) {
        return somme(du(envoi, proprietaire).stream()
                .filter(morceau -> morceau.feuille() == feuille)
                .toList());
    }

    /**
     * Keeps a piece that follows what has arrived; one that does not follow, sent again after a lost answer, is left out.
     *
     * @param debut where it begins in the sheet, in bytes
     * @return how many bytes of the sheet have arrived: where to go on
     * @throws Refus when the sheet, or all sheets together, are too large, or there is no room
     */
    public int ajouter(UUID envoi, UUID proprietaire, int feuille, int debut, byte[] octets) {
        var venus = du(envoi, proprietaire);
        var avant = somme(
                venus.stream().filter(morceau -> morceau.feuille() == feuille).toList());
        if (debut != avant || octets.length == 0) {
            return avant;
        }
        if (avant + octets.length > Examen.MAXIMUM) {
            throw new Refus("stockage.refus.tropGros");
        }
        if (somme(venus) + octets.length > ENSEMBLE) {
            throw new Refus("stockage.refus.ensembleTropGros");
        }
        var morceau =
                morceaux.save(new MorceauRecu(envoi, proprietaire, feuille, debut, octets.length, horloge.instant()));
        effacerEnsuite(morceau.getId(), TransactionSynchronization.STATUS_ROLLED_BACK);
        try {
            armoire.ranger(morceau.getId(), octets);
        } catch (UncheckedIOException pleinOuAbsent) {
            throw new Refus("stockage.refus.place");
        }
        return avant + octets.length;
    }

    /** The sheets that have arrived, in their order. */
    @Transactional(readOnly = true)
    public List<byte[]> feuilles(UUID envoi, UUID proprietaire) {
        var feuilles = new TreeMap<Integer, ByteArrayOutputStream>();
        du(envoi, proprietaire)
                .forEach(morceau -> feuilles.computeIfAbsent(morceau.feuille(), rang -> new ByteArrayOutputStream())
                        .writeBytes(armoire.lire(morceau.getId())));
        return feuilles.values().stream()
                .map(ByteArrayOutputStream::toByteArray)
                .toList();
    }

    /** Forgets a sending, finished or given up. */
    public void oublier(UUID envoi, UUID proprietaire) {
        effacer(du(envoi, proprietaire));
    }

    /** Forgets what has been on its way for a day or more. */
    public void oublierLesAbandons() {
        effacer(morceaux.findByRecuLeBefore(horloge.instant().minus(PATIENCE)));
    }

    private List<MorceauRecu> du(UUID envoi, UUID proprietaire) {
        return morceaux.findByEnvoiAndProprietaireOrderByFeuilleAscDebutAsc(envoi, proprietaire);
    }

    private void effacer(List<MorceauRecu> finis) {
        finis.forEach(morceau -> effacerEnsuite(morceau.getId(), TransactionSynchronization.STATUS_COMMITTED));
        morceaux.deleteAll(finis);
    }

    private void effacerEnsuite(UUID id, int fin) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int statut) {
                if (statut == fin) {
                    armoire.effacer(id);
                }
            }
        });
    }

    private static int somme(List<MorceauRecu> venus) {
        return venus.stream().mapToInt(MorceauRecu::taille).sum();
    }

    @Configuration(proxyBeanMethods = false)
    static class Menage {

        @Bean
        RecurringTask<Void> menageDesArrivages(Arrivages arrivages) {
            return Tasks.recurring("menage-des-arrivages", FixedDelay.of(Duration.ofHours(6)))
                    .execute((instance, contexte) -> arrivages.oublierLesAbandons());
        }
    }
}
