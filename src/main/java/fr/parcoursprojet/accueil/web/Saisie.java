package fr.parcoursprojet.accueil.web;

import fr.parcoursprojet.accueil.EstimationGardee;
import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed in the six fields of the estimate, as it was typed, and what is wrong with it. */
final class Saisie {

    /** The fields, in the order of the page. */
    static final List<String> CHAMPS = List.of("cout", "deja", "revenus", "loyer", "charges", "credits");

    private static final List<String> NECESSAIRES = List.of("cout", "revenus");

    private final Map<String, String> tape = new LinkedHashMap<>();
    private final Map<String, String> erreurs = new LinkedHashMap<>();
    private final Map<String, Montant> montants = new LinkedHashMap<>();

    /**
     * Reads the fields.
     *
     * @param enCours true while the person types: an empty field is then no mistake
     */
    Saisie(Map<String, String> recu, boolean enCours) {
        for (var champ : CHAMPS) {
            var texte = recu.getOrDefault(champ, "").strip();
            tape.put(champ, texte);
            var lu = Francais.montantLu(texte);
            lu.ifPresent(montant -> montants.put(champ, montant));
            if (lu.isEmpty() && !texte.isEmpty()) {
                erreurs.put(champ, "accueil.estimer.erreur.illisible");
            } else if (montant(champ).depasse(Vraisemblance.MAXIMUM)) {
                erreurs.put(champ, "accueil.estimer.erreur.tropGrand");
            } else if (!enCours && NECESSAIRES.contains(champ) && manque(champ)) {
                erreurs.put(champ, "accueil.estimer.erreur." + champ);
            }
        }
    }

    /** The texts typed, by field. */
    Map<String, String> tape() {
        return tape;
    }

    /** The keys of the sentences under the fields, by field. */
    Map<String, String> erreurs() {
        return erreurs;
    }

    /** The figures; empty while the price or the income is missing, or a field cannot be read. */
    Optional<EstimationGardee> chiffres() {
        if (!erreurs.isEmpty() || manque("cout") || !montants.containsKey("revenus")) {
            return Optional.empty();
        }
        return Optional.of(new EstimationGardee(
                montant("cout"),
                montant("deja"),
                montant("revenus"),
                montant("loyer"),
                montant("charges"),
                montant("credits")));
    }

    private boolean manque(String champ) {
        // an income of zero is an answer, a price of zero is not
        return champ.equals("cout") ? !montant(champ).estPositif() : !montants.containsKey(champ);
    }

    private Montant montant(String champ) {
        return montants.getOrDefault(champ, Montant.ZERO);
    }
}
