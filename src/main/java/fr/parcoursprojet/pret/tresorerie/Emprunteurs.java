package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who repay, to recognise a payment without a reference: by name first, then by the instalment of that amount and date. */
@Component
class Emprunteurs {

    private static final int LETTRES_D_UN_NOM = 3;
    private static final int LETTRES_D_UN_NOM_PROCHE = 5;
    private static final int JOURS = 31;
    private static final int CANDIDATS_AU_PLUS = 20;

    private final JdbcClient sql;
    private final Noms noms;

    Emprunteurs(JdbcClient sql, Noms noms) {
        this.sql = sql;
        this.noms = noms;
    }

    /** A loan a line may pay, with why: the instalment of that amount near that day, whether the name is the very same. */
    record Candidat(
            PretId pret,
            boolean memeNom,
            boolean memePrenom,
            @Nullable LocalDate echeance) {}

    /** The index for the lines of a file, read from the database once, in one query. */
    Index autour(Collection<LocalDate> jours) {
        var index = new Index();
        var anciens = noms.anciens();
        sql.sql("""
                        select p.id, p.nom, p.emprunteur, p.co_nom, p.co_emprunteur, e.le, e.montant from pret_pret p
                        left join pret_echeance e
                          on e.pret = p.id and e.version = p.echeancier and e.le between :du and :au
                        where p.etat in ('DEBLOQUE', 'NON_VALEUR')
                        """)
                .param(
                        "du",
                        jours.stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow()
                                .minusDays(JOURS))
                .param(
                        "au",
                        jours.stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .plusDays(JOURS))
                .query(rs -> {
                    var pret = new PretId(rs.getObject("id", UUID.class));
                    var le = rs.getObject("le", LocalDate.class);
                    var montant = rs.getBigDecimal("montant") == null ? null : new Montant(rs.getBigDecimal("montant"));
                    Stream.concat(
                                    nommes(rs.getString("nom"), rs.getObject("emprunteur", UUID.class), anciens),
                                    nommes(rs.getString("co_nom"), rs.getObject("co_emprunteur", UUID.class), anciens))
                            .forEach(nom -> index.noter(pret, nom, le, montant));
                });
        return index;
    }

    /** What a borrower is called, and was: a bank may not know of a marriage. */
    private static Stream<String> nommes(
            @Nullable String nom, @Nullable UUID usager, Map<UsagerId, List<String>> anciens) {
        var connus = usager == null ? List.<String>of() : anciens.getOrDefault(new UsagerId(usager), List.of());
        return Stream.concat(Stream.ofNullable(nom), connus.stream()).distinct();
    }

    /** Names and instalments in memory. */
    static final class Index {

        private final Map<Nomme, Emprunteur> prets = new LinkedHashMap<>();
        private final Map<String, List<Emprunteur>> parNom = new HashMap<>();
        private final Map<Character, List<String>> parInitiale = new HashMap<>();

        /** Either borrower of a loan may pay it. */
        private record Nomme(PretId pret, String nom) {}

        private record Emprunteur(PretId pret, List<String> prenoms, Map<LocalDate, Montant> echeances) {}

        void noter(PretId pret, String nom, @Nullable LocalDate le, @Nullable Montant montant) {
            var emprunteur = prets.computeIfAbsent(new Nomme(pret, nom), nouveau -> indexer(pret, mots(nom)));
            if (le != null && montant != null) {
                emprunteur.echeances().put(le, montant);
            }
        }

        private Emprunteur indexer(PretId pret, List<String> mots) {
            var emprunteur = new Emprunteur(pret, mots.subList(0, mots.size() - 1), new HashMap<>());
            var famille = mots.getLast();
            if (famille.length() >= LETTRES_D_UN_NOM) {
                parNom.computeIfAbsent(famille, nouveau -> {
                            parInitiale
                                    .computeIfAbsent(famille.charAt(0), lettre -> new ArrayList<>())
                                    .add(famille);
                            return new ArrayList<>();
                        })
                        .add(emprunteur);
            }
            return emprunteur;
        }

        /** The loans a line may pay, the likeliest first; a name that is only near counts when an instalment has that amount. */
        List<Candidat> pour(String libelle, Montant montant, LocalDate le) {
            var mots = mots(libelle);
            var exacts = candidats(mots, mots, montant, le, true);
            return exacts.isEmpty()
                    ? candidats(proches(mots), mots, montant, le, false).stream()
                            .filter(candidat -> candidat.echeance() != null)
                            .toList()
                    : exacts;
        }

        private List<Candidat> candidats(
                List<String> noms, List<String> mots, Montant montant, LocalDate le, boolean memeNom) {
            var vus = new HashSet<PretId>();
            return noms.stream()
                    .distinct()
                    .flatMap(nom -> parNom.getOrDefault(nom, List.of()).stream())
                    .map(un -> new Candidat(
                            un.pret(),
                            memeNom,
                            un.prenoms().stream().anyMatch(mots::contains),
                            echeance(un, montant, le)))
                    .distinct()
                    .sorted(Comparator.comparing((Candidat un) -> un.echeance() == null)
                            .thenComparing(un -> !un.memePrenom())
                            .thenComparing(un -> un.echeance() == null ? 0 : ecart(un.echeance(), le))
                            .thenComparing(un -> un.pret().valeur()))
                    .filter(un -> vus.add(un.pret()))
                    .limit(CANDIDATS_AU_PLUS)
                    .toList();
        }

        private List<String> proches(List<String> mots) {
            return mots.stream()
                    .filter(mot -> mot.length() >= LETTRES_D_UN_NOM_PROCHE)
                    .flatMap(mot -> parInitiale.getOrDefault(mot.charAt(0), List.of()).stream()
                            .filter(nom -> nom.length() >= LETTRES_D_UN_NOM_PROCHE && aUneLettrePres(mot, nom)))
                    .toList();
        }

        private static @Nullable LocalDate echeance(Emprunteur emprunteur, Montant montant, LocalDate le) {
            return emprunteur.echeances().entrySet().stream()
                    .filter(une -> une.getValue().equals(montant) && ecart(une.getKey(), le) <= JOURS)
                    .map(Map.Entry::getKey)
                    .min(Comparator.comparingLong(une -> ecart(Objects.requireNonNull(une), le)))
                    .orElse(null);
        }

        private static long ecart(LocalDate un, LocalDate autre) {
            return Math.abs(un.toEpochDay() - autre.toEpochDay());
        }
    }

    static List<String> mots(String ecrit) {
        return Arrays.asList(FichierTresorerie.sansAccent(ecrit).split("[^a-z0-9]+"));
    }

    /** One letter added, missing, changed, or two exchanged. */
    static boolean aUneLettrePres(String un, String autre) {
        if (Math.abs(un.length() - autre.length()) > 1) {
            return false;
        }
        var tete = 0;
        while (tete < Math.min(un.length(), autre.length()) && un.charAt(tete) == autre.charAt(tete)) {
            tete++;
        }
        var a = un.substring(tete);
        var b = autre.substring(tete);
        if (a.length() == b.length()) {
            return a.isEmpty()
                    || a.substring(1).equals(b.substring(1))
                    || (a.length() > 1
                            && a.charAt(0) == b.charAt(1)
                            && a.charAt(1) == b.charAt(0)
                            && a.substring(2).equals(b.substring(2)));
        }
        return a.length() > b.length()
                ? a.substring(1).equals(b)
                : b.substring(1).equals(a);
    }
}
