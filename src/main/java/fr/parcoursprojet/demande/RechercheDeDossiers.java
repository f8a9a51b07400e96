package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.Email;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds filed demandes by name, number, phone or e-mail; each question is answered by an index. */
@Component
class RechercheDeDossiers {

    private final EntityManager base;
    private final Usagers usagers;

    RechercheDeDossiers(EntityManager base, Usagers usagers) {
        this.base = base;
        this.usagers = usagers;
    }

    List<LigneDossier> lignes(Recherche recherche) {
        var valeurs = new HashMap<String, Object>();
        var requete = base.createQuery(
                "select d from DemandeTenue d where " + condition(recherche, valeurs)
                        + " order by d.deposeeA desc, d.id",
                DemandeTenue.class);
        valeurs.forEach(requete::setParameter);
        return requete.setFirstResult(recherche.page() * recherche.taille())
                .setMaxResults(recherche.taille())
                .getResultStream()
                .map(demande -> ligne(demande.lue(null)))
                .toList();
    }

    long nombre(Recherche recherche) {
        var valeurs = new HashMap<String, Object>();
        var requete = base.createQuery(
                "select count(d) from DemandeTenue d where " + condition(recherche, valeurs), Long.class);
        valeurs.forEach(requete::setParameter);
        return requete.getSingleResult();
    }

    private String condition(Recherche recherche, Map<String, Object> valeurs) {
        var condition = "d.deposeeA is not null and d.archiveLe is null";
        if (!recherche.etats().isEmpty()) {
            valeurs.put("etats", recherche.etats());
            condition += " and d.etat in :etats";
        }
        var texte = recherche.texte().strip();
        return texte.isEmpty() ? condition : condition + " and (" + cherche(texte, valeurs) + ")";
    }

    private String cherche(String texte, Map<String, Object> valeurs) {
        var serre = texte.replaceAll("[\\s.\\-]", "");
        if (texte.contains("@")) {
            valeurs.put("demandeur", Email.estValide(texte) ? demandeur(new Email(texte)) : null);
            return "d.demandeur = :demandeur";
        }
        if (texte.toUpperCase(Locale.ROOT).startsWith("PP")) {
            valeurs.put("numero", texte.toUpperCase(Locale.ROOT) + "%");
            return "d.numero like :numero";
        }
        if (serre.matches("(\\+|0)\\d{3,}")) {
            valeurs.put("telephone", (serre.startsWith("0") ? "+33" + serre.substring(1) : serre) + "%");
            return "d.situation.telephone like :telephone";
        }
        if (serre.matches("\\d{1,6}")) {
            valeurs.put("rang", Integer.parseInt(serre));
            return "d.rang = :rang";
        }
        return nom(texte, valeurs);
    }

    private static String nom(String texte, Map<String, Object> valeurs) {
        var mots = texte.split("\\s+", 2);
        valeurs.put("premier", debut(mots[0]));
        if (mots.length == 1) {
            return "d.situation.nom like :premier escape '!' or d.situation.prenom like :premier escape '!'";
        }
        valeurs.put("second", debut(mots[1]));
        valeurs.put("tout", debut(texte));
        return """
                d.situation.nom like :premier escape '!' and d.situation.prenom like :second escape '!'
                or d.situation.prenom like :premier escape '!' and d.situation.nom like :second escape '!'
                or d.situation.nom like :tout escape '!' or d.situation.prenom like :tout escape '!'""";
    }

    private @Nullable UUID demandeur(Email adresse) {
        return usagers.parEmail(adresse).map(UsagerId::valeur).orElse(null);
    }

    private static String debut(String texte) {
        return texte.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static LigneDossier ligne(Demande demande) {
        return new LigneDossier(
                demande.id(),
                Objects.requireNonNull(demande.numero()),
                demande.demandeur(),
                demande.situation().prenom(),
                demande.situation().nom(),
                demande.projet().motif(),
                demande.projet().objet(),
                demande.plan().pret(),
                demande.plan().subvention(),
                demande.etat(),
                Objects.requireNonNull(demande.deposeeLe()));
    }
}
