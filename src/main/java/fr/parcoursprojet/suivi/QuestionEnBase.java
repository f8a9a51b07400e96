package fr.parcoursprojet.suivi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A search put to the database: which dossiers, in which order, from indexes alone. */
@Component
class QuestionEnBase {

    private final JdbcClient sql;
    private final RegistreDesMots registre;

    QuestionEnBase(JdbcClient sql, RegistreDesMots registre) {
        this.sql = sql;
        this.registre = registre;
    }

    /** Newest filing first, from a rank on. */
    List<UUID> chercher(RechercheDossier recherche, int debut, int nombre) {
        var valeurs = new HashMap<String, Object>(Map.of("debut", debut, "nombre", nombre));
        return sql.sql("select d.dossier from suivi_dossier d where " + condition(recherche, valeurs)
                        + " order by d.deposee_le desc, d.numero desc limit :nombre offset :debut")
                .params(valeurs)
                .query(UUID.class)
                .list();
    }

    int combien(RechercheDossier recherche) {
        var valeurs = new HashMap<String, Object>();
        return sql.sql("select count(*) from suivi_dossier d where " + condition(recherche, valeurs))
                .params(valeurs)
                .query(Integer.class)
                .single();
    }

    private String condition(RechercheDossier recherche, Map<String, Object> valeurs) {
        var condition = new StringBuilder("d.archive_le is null");
        if (!recherche.etats().isEmpty()) {
            condition.append(" and d.etat in (:etats)");
            valeurs.put("etats", recherche.etats().stream().map(Enum::name).toList());
        }
        if (recherche.referent() != null) {
            condition.append(" and d.referent = :referent");
            valeurs.put("referent", recherche.referent().valeur());
        }
        if (recherche.motif() != null) {
            condition.append(" and d.motif = :motif");
            valeurs.put("motif", recherche.motif().code());
        }
        if (recherche.du() != null) {
            condition.append(" and d.deposee_le >= :du");
            valeurs.put("du", recherche.du());
        }
        if (recherche.au() != null) {
            condition.append(" and d.deposee_le <= :au");
            valeurs.put("au", recherche.au());
        }
        return condition.append(texte(recherche, valeurs)).toString();
    }

    private String texte(RechercheDossier recherche, Map<String, Object> valeurs) {
        var mots = recherche.mots();
        if (mots.isEmpty()) {
            return recherche.texte().isBlank() ? "" : " and 1 = 0";
        }
        if (recherche.approchee()) {
            var proches = registre.proches(mots);
            valeurs.put("proches", proches);
            return proches.isEmpty() ? " and 1 = 0" : " and d.dossier in (:proches)";
        }
        var condition = new StringBuilder();
        for (int rang = 0; rang < mots.size(); rang++) {
            condition
                    .append(" and d.dossier in (select m.dossier from suivi_mot m where m.mot like :mot")
                    .append(rang)
                    .append(')');
            valeurs.put("mot" + rang, RegistreDesMots.debut(mots.get(rang)));
        }
        return condition.toString();
    }
}
