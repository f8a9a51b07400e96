package fr.parcoursprojet.accueil.web;

import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Dessins;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer in the words of the page, or the model that {@code estimer.js} fills on the phone: both come from the same
 * template. A model shows every part, each marked by what it depends on, and a name in braces for each figure.
 */
public final class ReponseEcrite {

    private static final List<String> ISSUES =
            List.of("pret", "aideSeule", "rien", "reste", "taux", "plafond", "mineur");

    private final @Nullable Reponse reponse;
    private final boolean modele;
    private final Map<String, Boolean> vrais = new HashMap<>();
    private final Map<String, String> ecrits = new HashMap<>();

    private ReponseEcrite(@Nullable Reponse reponse, boolean modele) {
        this.reponse = reponse;
        this.modele = modele;
        vrais.put("attente", reponse == null);
        if (reponse != null) {
            lire(reponse);
        }
    }

    /** An answer; null while there is none. */
    static ReponseEcrite de(@Nullable Reponse reponse) {
        return new ReponseEcrite(reponse, false);
    }

    /** The model of all answers. */
    static ReponseEcrite modele() {
        return new ReponseEcrite(null, true);
    }

    private void lire(Reponse reponse) {
        var mensualites = reponse.mensualites();
        vrais.put("possible", reponse.possible());
        vrais.put("impossible", !reponse.possible());
        vrais.put("deja", reponse.deja().estPositif());
        vrais.put("sansRien", !reponse.deja().estPositif());
        vrais.put("aide", reponse.aide().estPositif());
        vrais.put("emprunt", reponse.pret().estPositif());
        vrais.put("rendre", mensualites != null);
        vrais.put("rienARendre", mensualites == null);
        vrais.put("ajustee", mensualites != null && mensualites.ajustee());
        vrais.put("egales", mensualites != null && !mensualites.ajustee());
        vrais.put("petitPret", reponse.pretPossible().estPositif());
        vrais.put("resteNul", reponse.pendant().estNul());
        vrais.put("resteBref", !reponse.pendant().estNul());
        Map.of(
                        "cout", reponse.cout(),
                        "deja", reponse.deja(),
                        "aide", reponse.aide(),
                        "pret", reponse.pret(),
                        "pretPossible", reponse.pretPossible(),
                        "aujourdhui", reponse.aujourdhui(),
                        "pendant", reponse.pendant(),
                        "plancher", reponse.plancher(),
                        "aideNominale", reponse.aideNominale(),
                        "pretMaximum", reponse.pretMaximum())
                .forEach((nom, somme) -> ecrits.put(nom, Francais.eurosCourts(somme)));
        ecrits.put("unite", String.valueOf(new Dessins().euroParRond(reponse.echelle())));
        if (mensualites != null) {
            ecrits.put("mensualite", Francais.eurosCourts(mensualites.mensualite()));
            ecrits.put("ajustement", Francais.eurosCourts(mensualites.ajustement()));
            ecrits.put("mois", String.valueOf(mensualites.nombre()));
            ecrits.put("fois", String.valueOf(reponse.fois()));
        }
    }

    /** Whether this is the model. */
    public boolean estModele() {
        return modele;
    }

    /** The answer itself; null while there is none. */
    public @Nullable Reponse reponse() {
        return reponse;
    }

    /** The kinds of answer to write: its own, or all of them. */
    public List<String> issues() {
        return modele ? ISSUES : reponse == null ? List.of() : List.of(reponse.issue());
    }

    /** Whether a part is shown. */
    public boolean si(String quoi) {
        return modele
                || vrais.getOrDefault(quoi, false)
                || (reponse != null && reponse.issue().equals(quoi));
    }

    /** What marks a part of the model; nothing otherwise. */
    public @Nullable String marque(String quoi) {
        return modele ? quoi : null;
    }

    /** A figure as it is written. */
    public String dit(String nom) {
        return modele ? '{' + nom + '}' : Objects.requireNonNullElse(ecrits.get(nom), "");
    }

    /** How much of the bar a source takes; nothing in the model. */
    public @Nullable String part(String source) {
        if (reponse == null) {
            return null;
        }
        var somme = switch (source) {
            case "deja" -> reponse.deja();
            case "aide" -> reponse.aide();
            default -> reponse.pret();
        };
        return "flex-grow:" + somme;
    }

    /** The coins of a day: {@code aujourdhui} or {@code pendant}. */
    public String ronds(String quand) {
        return reponse == null
                ? ""
                : new Dessins().ronds(jour(quand), reponse.aujourdhui(), reponse.plancher(), reponse.echelle());
    }

    /** The key of the sentence of these coins. */
    public String phraseDesRonds(String quand) {
        return reponse != null && jour(quand).compareTo(reponse.plancher()) < 0
                ? "socle.reste.dessous"
                : "socle.reste.dessus";
    }

    private Montant jour(String quand) {
        var dite = Objects.requireNonNull(reponse);
        return quand.equals("pendant") ? dite.pendant() : dite.aujourdhui();
    }
}
