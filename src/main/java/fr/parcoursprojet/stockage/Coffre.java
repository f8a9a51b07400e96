package fr.parcoursprojet.stockage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Antivirus.Verdict;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door for files: real type, antivirus, encryption, then keep. A file no scanner has examined waits and cannot be
 * read; it is examined again every few minutes.
 */
@Service
public class Coffre {

    /** How many sheets a document may have. */
    public static final int FEUILLES = 30;

    private static final Logger JOURNAL = LoggerFactory.getLogger(Coffre.class);
    private static final int SILENCES = 20;

    private final FichierRepository fichiers;
    private final Armoire armoire;
    private final Antivirus antivirus;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transaction;

    Coffre(
            FichierRepository fichiers,
            Armoire armoire,
            Antivirus antivirus,
            Clock horloge,
            ApplicationEventPublisher evenements,
            TransactionTemplate transaction) {
        this.fichiers = fichiers;
        this.armoire = armoire;
        this.antivirus = antivirus;
        this.horloge = horloge;
        this.evenements = evenements;
        this.transaction = transaction;
    }

    /**
     * Takes a file somebody sends.
     *
     * @param nom the name they gave it
     * @param octets its content
     * @throws Refus {@code stockage.refus.*}: empty, too large, of another kind, unreadable, protected,
     *     infected, or no room to keep it
     */
    @Transactional
    public FichierId deposer(String nom, byte[] octets) {
        return deposer(nom, octets, Examen.regarder(octets));
    }

    /**
     * Takes a paper that will be read as a PDF, whatever it was sent as: a photo becomes a page.
     *
     * @param nom the name they gave it
     * @param octets its content
     * @throws Refus as {@link #deposer(String, byte[])}
     */
    @Transactional
    public FichierId deposerEnPdf(String nom, byte[] octets) {
        var net = Examen.regarder(octets);
        return deposer(nom, octets, net.type() == TypeFichier.PDF ? net : Reliure.relier(List.of(net)));
    }

    private FichierId deposer(String nom, byte[] octets, Examen.Net net) {
        var verdict = antivirus.examiner(octets);
        if (verdict == Verdict.INFECTE) {
            throw new Refus("stockage.refus.infecte");
        }
        return garder(nom, net, verdict == Verdict.SAIN ? EtatFichier.SAIN : EtatFichier.EN_ATTENTE);
    }

    /**
     * Takes the sheets of one document, each examined as a file of its own, and joins them into one PDF in their order.
     *
     * @param nom the name they gave the first
     * @param feuilles the content of each; one alone is kept as it is
     * @throws Refus {@code stockage.refus.*} for any of them, or for too many
     */
    @Transactional
    public FichierId deposer(String nom, List<byte[]> feuilles) {
        if (feuilles.size() == 1) {
            return deposer(nom, feuilles.getFirst());
        }
        if (feuilles.size() > FEUILLES) {
            throw new Refus("stockage.refus.tropDeFeuilles", FEUILLES);
        }
        var nettes = feuilles.stream().map(Examen::regarder).toList();
        var verdicts = feuilles.stream().map(antivirus::examiner).toList();
        if (verdicts.contains(Verdict.INFECTE)) {
            throw new Refus("stockage.refus.infecte");
        }
        return garder(
                nom,
                Reliure.relier(nettes),
                verdicts.contains(Verdict.INCONNU) ? EtatFichier.EN_ATTENTE : EtatFichier.SAIN);
    }

    /** One word for what is sent: the same sheets in the same order give the same. */
    public static String empreinte(List<byte[]> feuilles) {
        return Empreinte.de(feuilles.stream()
                .map(Empreinte::de)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Keeps a file the portal made itself, such as a signed contract.
     *
     * @throws Refus {@code stockage.refus.place} when there is no room for it
     */
    @Transactional
    public FichierId ranger(String nom, TypeFichier type, byte[] octets) {
        return garder(nom, new Examen.Net(type, octets), EtatFichier.SAIN);
    }

    /**
     * Keeps a file that an agent gave and that the caller has read itself, byte for byte, such as a file of the Treasury.
     *
     * @throws Refus {@code stockage.refus.infecte} when a scanner found a virus, {@code stockage.refus.place} when there is
     *     no room for it
     */
    @Transactional
    public FichierId archiver(String nom, TypeFichier type, byte[] octets) {
        var verdict = antivirus.examiner(octets);
        if (verdict == Verdict.INFECTE) {
            throw new Refus("stockage.refus.infecte");
        }
        return garder(
                nom, new Examen.Net(type, octets), verdict == Verdict.SAIN ? EtatFichier.SAIN : EtatFichier.EN_ATTENTE);
    }

    /**
     * A file and its content.
     *
     * @throws Introuvable when there is none
     * @throws Refus {@code stockage.refus.enAttente} while no scanner has examined it, {@code stockage.refus.infecte} when
     *     one found a virus
     */
    @Transactional(readOnly = true)
    public Fichier lire(FichierId id) {
        var fichier = trouver(id);
        switch (fichier.etat()) {
            case EN_ATTENTE -> throw new Refus("stockage.refus.enAttente");
            case INFECTE -> throw new Refus("stockage.refus.infecte");
            case SAIN -> {}
        }
        var octets = armoire.lire(id.valeur());
        if (!fichier.estBien(octets)) {
            throw new IllegalStateException("The content of the file " + id + " is not the one that was kept");
        }
        return new Fichier(id, fichier.nom(), fichier.type(), octets);
    }

    /**
     * A file with a sentence written across each page, for eyes that must not take a clean copy away; what is kept is
     * unchanged.
     *
     * @param phrase such as the service, the day and the number of the dossier
     * @throws Introuvable as {@link #lire}
     * @throws Refus as {@link #lire}
     */
    @Transactional(readOnly = true)
    public Fichier lireMarque(FichierId id, String phrase) {
        var fichier = lire(id);
        return new Fichier(
                id, fichier.nom(), fichier.type(), Filigrane.marquer(fichier.type(), fichier.octets(), phrase));
    }

    /**
     * What is known of a file's safety.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public EtatFichier etat(FichierId id) {
        return trouver(id).etat();
    }

    /**
     * The SHA-256 of what was kept, in hexadecimal, even once it is erased.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public String empreinte(FichierId id) {
        return trouver(id).empreinte();
    }

    /** Whether nobody can read a file any more: a virus was found in it, or its content is gone or is not the one kept. */
    @Transactional(readOnly = true)
    public boolean estPerdu(FichierId id) {
        var fichier = fichiers.findById(id.valeur());
        if (fichier.isEmpty() || fichier.get().etat() == EtatFichier.INFECTE) {
            return true;
        }
        try {
            return !fichier.get().estBien(armoire.lire(id.valeur()));
        } catch (UncheckedIOException | IllegalStateException absent) {
            JOURNAL.warn("The content of the file {} cannot be read: {}", id, absent.toString());
            return true;
        }
    }

    /** Erases a file once the transaction succeeds; does nothing when there is none. */
    @Transactional
    public void supprimer(FichierId id) {
        fichiers.deleteById(id.valeur());
        effacerEnsuite(id.valeur(), TransactionSynchronization.STATUS_COMMITTED);
    }

    /**
     * Examines the files that wait, each in its own transaction: one that cannot be read does not keep the others waiting.
     * What a scanner still cannot judge goes on waiting; a long silence means there is none.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void examinerLesFichiersEnAttente() {
        var silences = 0;
        for (var id : fichiers.enAttente()) {
            try {
                var verdict = antivirus.examiner(armoire.lire(id));
                silences = verdict == Verdict.INCONNU ? silences + 1 : 0;
                if (silences == SILENCES) {
                    return;
                }
                if (verdict != Verdict.INCONNU) {
                    transaction.executeWithoutResult(statut -> juger(id, verdict));
                }
            } catch (RuntimeException illisible) {
                JOURNAL.error("The file {} waits and cannot be examined: {}", id, illisible.toString());
            }
        }
    }

    private void juger(UUID id, Verdict verdict) {
        fichiers.findById(id).ifPresent(fichier -> {
            fichier.juger(verdict == Verdict.SAIN ? EtatFichier.SAIN : EtatFichier.INFECTE);
            if (verdict == Verdict.INFECTE) {
                effacerEnsuite(id, TransactionSynchronization.STATUS_COMMITTED);
                evenements.publishEvent(new FichierInfecte(fichier.id()));
            }
        });
    }

    /**
     * Erases what a run that died left behind, of a day ago or more: bytes no row speaks of, and files that were being
     * written.
     */
    @Transactional(readOnly = true)
    public void balayer() {
        var hier = Instant.now().minus(Duration.ofDays(1)); // the disk's own time
        armoire.effacerLesEbauchesAvant(hier);
        for (var id : armoire.rangesAvant(hier)) {
            if (!fichiers.existsById(id)) {
                armoire.effacer(id);
            }
        }
    }

    private FichierId garder(String nom, Examen.Net net, EtatFichier etat) {
        var id = UUID.randomUUID();
        effacerEnsuite(id, TransactionSynchronization.STATUS_ROLLED_BACK);
        try {
            armoire.ranger(id, net.octets()); // the bytes first: a row always has its file
        } catch (UncheckedIOException pleinOuAbsent) {
            JOURNAL.error("A file cannot be kept: look at the folder portail.fichiers.dossier", pleinOuAbsent);
            throw new Refus("stockage.refus.place");
        }
        var fichier = new FichierDepose(id, nomSur(nom, net.type()), net.type(), net.octets(), etat, horloge.instant());
        return fichiers.save(fichier).id();
    }

    /** The disk is no part of the transaction: what it holds changes when the end of the transaction is known. */
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

    private FichierDepose trouver(FichierId id) {
        return fichiers.findById(id.valeur()).orElseThrow(() -> new Introuvable("fichier"));
    }

    /** A name without path nor control character, ending as its real type wants. */
    private static String nomSur(String nom, TypeFichier type) {
        var sansChemin = nom.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                .strip();
        var racine = sansChemin.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        if (racine.isBlank()) {
            racine = "document";
        }
        return racine.substring(0, Math.min(racine.length(), 150)) + "." + type.extension();
    }

    @Configuration(proxyBeanMethods = false)
    static class Reprise {

        @Bean
        RecurringTask<Void> examenDesFichiers(Coffre coffre) {
            return Tasks.recurring("examen-des-fichiers", FixedDelay.of(Duration.ofMinutes(2)))
                    .execute((instance, contexte) -> coffre.examinerLesFichiersEnAttente());
        }

        @Bean
        RecurringTask<Void> balayageDesFichiers(Coffre coffre) {
            return Tasks.recurring("balayage-des-fichiers", FixedDelay.of(Duration.ofHours(12)))
                    .execute((instance, contexte) -> coffre.balayer());
        }
    }
}
