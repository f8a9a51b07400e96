package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.edition.Tableur;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The accounts of a year as files: a PDF to sign and keep, a spreadsheet to add up again. */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class ComptesImprimes {

    private static final List<String> COLONNES = List.of(
            "nom",
            "titreTresor",
            "verseLe",
            "prete",
            "ouverture",
            "verse",
            "rembourse",
            "soutien",
            "remise",
            "nonValeur",
            "eteint",
            "cloture",
            "fin",
            "eteintHors274");

    private final Exercices exercices;
    private final Editions editions;
    private final Tableur tableur;
    private final Textes textes;

    ComptesImprimes(Exercices exercices, Editions editions, Tableur tableur, Textes textes) {
        this.exercices = exercices;
        this.editions = editions;
        this.tableur = tableur;
        this.textes = textes;
    }

    /** An accessible PDF, to be signed and kept (PDF/A). */
    public byte[] pdf(int annee) {
        var exercice = exercices.de(annee);
        return editions.pdf("exercice", Map.of("exercice", exercice, "fins", fins(exercice)));
    }

    /** The same as a spreadsheet, with its totals in the last line. */
    public byte[] xlsx(int annee) {
        var exercice = exercices.de(annee);
        var lignes = new ArrayList<List<@Nullable Object>>();
        exercice.lignes().forEach(ligne -> lignes.add(cellules(ligne)));
        lignes.add(total(exercice));
        return tableur.xlsx(
                Integer.toString(annee),
                COLONNES.stream()
                        .map(colonne -> textes.texte("pret.exercice." + colonne))
                        .toList(),
                lignes);
    }

    private List<@Nullable Object> cellules(LigneExercice ligne) {
        var fin = ligne.fin();
        return Arrays.asList(
                ligne.nom(),
                ligne.titre(),
                ligne.verseLe(),
                ligne.prete(),
                ligne.ouverture(),
                ligne.verse(),
                ligne.rembourse(),
                ligne.soutien(),
                ligne.remise(),
                ligne.nonValeur(),
                ligne.eteint(),
                ligne.cloture(),
                fin == null ? null : textes.texte("pret.fin." + fin),
                ligne.eteintHors274());
    }

    private List<@Nullable Object> total(Exercice exercice) {
        List<@Nullable Object> total = new ArrayList<>();
        total.add(textes.texte("pret.exercice.total"));
        total.addAll(Arrays.asList(null, null, null));
        Stream.<Montant>of(
                        exercice.ouverture(),
                        exercice.verse(),
                        exercice.rembourse(),
                        exercice.soutien(),
                        exercice.remise(),
                        exercice.nonValeur(),
                        exercice.eteint(),
                        exercice.cloture())
                .forEach(total::add);
        total.addAll(Arrays.asList(null, exercice.eteintHors274()));
        return total;
    }

    /** The words of each way, as the screens say them. */
    private Map<String, String> fins(Exercice exercice) {
        return exercice.fins().stream()
                .map(FinsDAnnee::fin)
                .collect(java.util.stream.Collectors.toMap(FinDePret::name, fin -> textes.texte("pret.fin." + fin)));
    }
}
