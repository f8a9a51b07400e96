package fr.parcoursprojet.preuves;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The portal, then its database, killed in the middle of imports: a file that was acknowledged is there, whole, once; one
 * that was not is there whole or not at all. {@code -Dpreuves.tueries=50} runs the large one; {@code target/imports-tues.txt}
 * says how long it took to be back.
 */
class ImportTueIT {

    private static final int TUERIES = Integer.getInteger("preuves.tueries", 1);

    /** Longest silences that are forgiven, in seconds: ten is asked of a machine of its own, and the suite shares its own. */
    private static final int PATIENCE = 600;

    private static final Duration REPRISE = Duration.ofSeconds(Integer.getInteger("preuves.reprise", PATIENCE));
    private static final Duration DEMARRAGE = Duration.ofSeconds(Integer.getInteger("preuves.demarrage", PATIENCE));

    private final Path dossier =
            Path.of("target", "preuves", "imports-" + ProcessHandle.current().pid());
    private final GreenMail courrier = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random hasard = new Random(9);
    private final List<Duration> demarrages = new ArrayList<>();
    private final List<Duration> reprises = new ArrayList<>();
    private int dernier;

    @BeforeEach
    void courrier() {
        courrier.start();
    }

    @AfterEach
    void fermer() {
        courrier.stop();
    }

    @Test
    void nothingAcknowledgedIsLostNorHalfWritten() throws Exception {
        try (var base = new BaseTuable(dossier)) {
            for (int fois = 0; fois < TUERIES; fois++) {
                try (var noeud = lancer(base)) {
                    entendre(noeud);
                    patienter();
                    noeud.tuer();
                    noeud.reste().forEach(this::noter);
                    verifier(base);
                }
            }
            try (var noeud = lancer(base)) {
                for (int fois = 0; fois < TUERIES; fois++) {
                    entendre(noeud);
                    patienter();
                    base.tuer();
                    noeud.reste().forEach(this::noter);
                    base.relancer();
                    var relance = Instant.now();
                    entendre(noeud);
                    reprises.add(Duration.between(relance, Instant.now()));
                    assertThat(noeud.vit()).isTrue();
                }
                noeud.tuer();
                noeud.reste().forEach(this::noter);
                verifier(base);
            }
            lancer(base).close();
        }
        ecrire();
        assertThat(reprises).allSatisfy(reprise -> assertThat(reprise).isLessThan(REPRISE));
        assertThat(demarrages).allSatisfy(demarrage -> assertThat(demarrage).isLessThan(DEMARRAGE));
    }

    /** A node that starts finds the book right, and the last file known. */
    private NoeudLance lancer(BaseTuable base) throws Exception {
        var reglages = base.reglages(courrier);
        reglages.put("noeud.travail", "imports");
        reglages.put("noeud.depuis", String.valueOf(dernier + 1));
        var noeud = new NoeudLance(reglages, dossier.resolve("noeud.log"));
        noeud.attendre("PRET");
        demarrages.add(noeud.depuisLeLancement());
        assertThat(noeud.attendre("ANOMALIES").get(1)).as("the book is right").isEqualTo("0");
        if (dernier > 0) {
            assertThat(noeud.attendre("REFAIT"))
                    .as("the same file adds nothing")
                    .containsExactly("REFAIT", String.valueOf(dernier), "0");
        }
        return noeud;
    }

    private void entendre(NoeudLance noeud) throws Exception {
        noter(noeud.attendre("FAIT"));
    }

    private void noter(List<String> dit) {
        if (dit.getFirst().equals("FAIT")) {
            assertThat(Integer.parseInt(dit.get(1))).as("one after the other").isEqualTo(dernier + 1);
            dernier++;
            assertThat(dit.get(2))
                    .as("whole, now or before it was killed")
                    .isIn("0", String.valueOf(TravailDImport.LIGNES));
        }
    }

    /** A kill falls anywhere in an import. */
    private void patienter() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(hasard.nextInt(1_500)));
    }

    private void verifier(BaseTuable base) {
        record Ecrit(String nom, int annonces, int lignes, int mouvements, boolean memeSomme) {}
        var ecrits = base.sql().sql("""
                        select f.nom, f.lignes as annonces, count(l.identite) as lignes, count(m.id) as mouvements,
                          sum(l.montant) = sum(m.somme) as meme_somme
                        from pret_tresorerie_fichier f left join pret_tresorerie_ligne l on l.fichier = f.id
                        left join pret_mouvement m on m.ligne = l.identite group by f.id
                        """).query(Ecrit.class).list();
        assertThat(ecrits)
                .allSatisfy(ecrit -> assertThat(ecrit)
                        .isEqualTo(new Ecrit(
                                ecrit.nom(),
                                TravailDImport.LIGNES,
                                TravailDImport.LIGNES,
                                TravailDImport.LIGNES,
                                true)));
        var noms = ecrits.stream().map(Ecrit::nom).toList();
        assertThat(noms).doesNotHaveDuplicates();
        assertThat(noms)
                .as("what was acknowledged")
                .containsAll(IntStream.rangeClosed(1, dernier)
                        .mapToObj(TravailDImport::nom)
                        .toList());
        assertThat(noms.size()).as("and at most the one in between").isBetween(dernier, dernier + 1);
    }

    private void ecrire() throws Exception {
        Files.writeString(
                Path.of("target", "imports-tues.txt"),
                "%d files of %d lines acknowledged, %d kills of the portal, %d of the database%nslowest start %s, slowest return %s%n"
                        .formatted(
                                dernier,
                                TravailDImport.LIGNES,
                                TUERIES,
                                TUERIES,
                                demarrages.stream()
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow(),
                                reprises.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }
}
