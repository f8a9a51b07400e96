package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How long an agent waits for the list of dossiers, its first page and each search: run on demand, as docs/mesures.md says. */
@SpringBootTest
@Import(BancDEssai.class)
class DossiersMesure {

    private static final int NOMBRE = Integer.getInteger("mesure.dossiers", 100_000);
    private static final int LOT = 2_000;
    private static final int FOIS = 25;
    private static final int PAGE = 50;
    private static final List<String> DEBUTS =
            List.of("ba", "car", "del", "fou", "gir", "lam", "mar", "per", "ro", "vau");
    private static final List<String> MILIEUX = List.of("chi", "dou", "li", "mon", "ni", "ra", "sse", "ti", "va", "zo");
    private static final List<String> FINS =
            List.of("ard", "eau", "el", "er", "et", "in", "lot", "nier", "son", "ville");
    private static final List<String> PRENOMS =
            List.of("Amel", "Bilal", "Chloé", "Inès", "Jade", "Lina", "Moussa", "Samir", "Théo", "Yanis");

    @Autowired
    Dossiers dossiers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private AgentId agent;
    private final Random hasard = new Random(2026);

    @BeforeEach
    void desDossiers() {
        agent = agents.reconnaitre(
                "mesure", "camille", "Camille Roux", new Email("camille@essai.example"), Set.of(Role.REFERENT));
        var deja = sql.queryForObject("select count(*) from suivi_dossier", Integer.class);
        for (int rang = deja == null ? 0 : deja; rang < NOMBRE; rang += LOT) {
            var premier = rang;
            transaction.executeWithoutResult(ici -> ecrire(premier));
        }
        for (var table : List.of("suivi_dossier", "suivi_mot", "suivi_mot_voisin")) {
            sql.execute("analyze table " + table);
        }
    }

    @Test
    void figures() {
        var un = enTantQue
                .agent(agent, () -> dossiers.chercher(RechercheDossier.TOUT, NOMBRE / 2, 1))
                .getFirst();
        var telephone = un.telephone();
        assertThat(telephone).isNotNull();
        mesurer("first page", RechercheDossier.TOUT, 0);
        mesurer("page in the middle", RechercheDossier.TOUT, NOMBRE / 2);
        mesurer("a name", texte(un.nom()), 0);
        mesurer("a first name, one in ten", texte(un.prenom()), 0);
        mesurer("both", texte(un.nomComplet()), 0);
        mesurer("two letters", texte("ma"), 0);
        mesurer("a number", texte(un.numero().valeur()), 0);
        mesurer("a telephone", texte(telephone.lisible()), 0);
        mesurer("an e-mail", texte("p" + NOMBRE / 3 + "@exemple.fr"), 0);
        var faute = un.nom().substring(0, 3) + "x" + un.nom().substring(3);
        assertThat(mesurer("a name with a slip, nothing exact", texte(faute), 0))
                .isZero();
        assertThat(mesurer("the same, forgiven", texte(faute).avecIndulgence(), 0))
                .isPositive();
        mesurer(
                "state, motif, référent and days",
                new RechercheDossier(
                        "",
                        Set.of(EtatDossier.EN_INSTRUCTION),
                        agent,
                        Motif.PERMIS,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 12, 31),
                        false),
                0);
    }

    /** The count and the page that the screen asks for. */
    private int mesurer(String quoi, RechercheDossier recherche, int debut) {
        var durees = new ArrayList<Long>();
        int trouves = 0;
        for (int fois = 0; fois < FOIS; fois++) {
            var depart = System.nanoTime();
            trouves = enTantQue.agent(agent, () -> {
                dossiers.chercher(recherche, debut, PAGE);
                return dossiers.combien(recherche);
            });
            durees.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - depart));
        }
        durees.sort(null);
        System.out.printf(
                "%s: %,d found, median %.1f ms, slowest %.1f ms%n",
                quoi, trouves, durees.get(FOIS / 2) / 1000.0, durees.getLast() / 1000.0);
        return trouves;
    }

    private static RechercheDossier texte(String texte) {
        return new RechercheDossier(texte, Set.of());
    }

    private void ecrire(int premier) {
        var brefs = IntStream.range(premier, Math.min(NOMBRE, premier + LOT))
                .mapToObj(this::bref)
                .toList();
        sql.batchUpdate(
                """
                insert into suivi_dossier (dossier, numero, prenom, nom, naissance, telephone, motif, objet, pret,
                  subvention, etat, deposee_le, decision_implicite, referent)
                values (?, ?, ?, ?, null, ?, ?, 'Permis de conduire', 900, 300, ?, ?, ?, ?)
                """,
                brefs.stream()
                        .map(un -> new Object[] {
                            un.dossier().valeur(),
                            un.numero().valeur(),
                            un.prenom(),
                            un.nom(),
                            un.telephone().valeur(),
                            un.motif(),
                            un.etat().name(),
                            un.deposeeLe(),
                            un.decisionImplicite(),
                            un.referent() == null ? null : un.referent().valeur()
                        })
                        .toList());
        var mots = new ArrayList<Object[]>();
        var voisins = new ArrayList<Object[]>();
        for (int rang = 0; rang < brefs.size(); rang++) {
            var un = brefs.get(rang);
            var email = new Email("p" + (premier + rang) + "@exemple.fr");
            for (var mot : MotsDuDossier.de(un, List.of(), email)) {
                mots.add(new Object[] {mot, un.dossier().valeur()});
                MotsDuDossier.voisins(mot)
                        .forEach(voisin ->
                                voisins.add(new Object[] {voisin, un.dossier().valeur()}));
            }
        }
        sql.batchUpdate("insert ignore into suivi_mot (mot, dossier) values (?, ?)", mots);
        sql.batchUpdate("insert ignore into suivi_mot_voisin (voisin, dossier) values (?, ?)", voisins);
    }

    private DossierEnBref bref(int rang) {
        var depot = LocalDate.of(2016, 1, 4).plusDays(rang * 3650L / NOMBRE);
        return new DossierEnBref(
                new DossierId(UUID.randomUUID()),
                NumeroDossier.de(depot.getYear(), rang + 1),
                un(PRENOMS),
                un(DEBUTS) + un(MILIEUX) + un(MILIEUX) + un(FINS),
                null,
                new Telephone("06%08d".formatted(rang * 997L % 100_000_000)),
                Motif.LIVRES.get(rang % Motif.LIVRES.size()).code(),
                "",
                Montant.ZERO,
                Montant.ZERO,
                EtatDossier.values()[rang % EtatDossier.values().length],
                depot,
                depot.plusMonths(2),
                rang % 3 == 0 ? agent : null);
    }

    private String un(List<String> parmi) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }
}
