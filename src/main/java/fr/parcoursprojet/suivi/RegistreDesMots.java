package fr.parcoursprojet.suivi;

import fr.parcoursprojet.socle.DossierId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The index of the search: which dossiers have which words. */
@Component
class RegistreDesMots {

    /** More than an agent would look through: a word typed with a slip finds few. */
    private static final int PROCHES_AU_PLUS = 2000;

    private final JdbcClient sql;
    private final JdbcTemplate lots;

    RegistreDesMots(JdbcClient sql, JdbcTemplate lots) {
        this.sql = sql;
        this.lots = lots;
    }

    /** Writes the words of a dossier, in its transaction; nothing moves when they are the same. */
    void ecrire(DossierId dossier, Set<String> mots) {
        var avant = new HashSet<>(sql.sql("select mot from suivi_mot where dossier = ?")
                .param(dossier.valeur())
                .query(String.class)
                .list());
        if (avant.equals(mots)) {
            return;
        }
        for (var table : List.of("suivi_mot", "suivi_mot_voisin")) {
            if (!avant.isEmpty()) {
                sql.sql("delete from " + table + " where dossier = ?")
                        .param(dossier.valeur())
                        .update();
            }
        }
        inserer("suivi_mot (mot, dossier)", dossier, mots);
        inserer(
                "suivi_mot_voisin (voisin, dossier)",
                dossier,
                mots.stream()
                        .flatMap(mot -> MotsDuDossier.voisins(mot).stream())
                        .collect(Collectors.toSet()));
    }

    /** The dossiers that have each of these words, one slip apart in each at most. */
    Set<UUID> proches(List<String> mots) {
        Set<UUID> communs = null;
        for (var mot : mots) {
            var trouves = proches(mot);
            if (communs == null) {
                communs = trouves;
            } else {
                communs.retainAll(trouves);
            }
            if (communs.isEmpty()) {
                return communs;
            }
        }
        return communs == null ? Set.of() : communs;
    }

    private Set<UUID> proches(String mot) {
        var trouves = new HashSet<UUID>(sql.sql("select distinct dossier from suivi_mot where mot like ? limit ?")
                .params(debut(mot), PROCHES_AU_PLUS)
                .query(UUID.class)
                .list());
        var formes = MotsDuDossier.voisins(mot);
        if (!formes.isEmpty()) {
            formes.add(mot);
            for (var question : List.of(
                    "select dossier from suivi_mot where mot in (:formes) limit :limite",
                    "select distinct dossier from suivi_mot_voisin where voisin in (:formes) limit :limite")) {
                trouves.addAll(sql.sql(question)
                        .param("formes", formes)
                        .param("limite", PROCHES_AU_PLUS)
                        .query(UUID.class)
                        .list());
            }
        }
        return trouves;
    }

    /** What a word begins with, for {@code like}. */
    static String debut(String mot) {
        return mot.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private void inserer(String ou, DossierId dossier, Collection<String> mots) {
        lots.batchUpdate(
                "insert ignore into " + ou + " values (?, ?)",
                mots.stream()
                        .sorted()
                        .map(mot -> new Object[] {mot, dossier.valeur()})
                        .toList());
    }
}
