package fr.parcoursprojet.courrier;

import fr.parcoursprojet.courrier.BlocDuModele.Genre;
import fr.parcoursprojet.courrier.BlocDuModele.Variable;
import fr.parcoursprojet.edition.SignesImprimables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What may be typed in an e-mail or a letter: names that exist, none of those the person must read left out, words in the
 * subject, the headings and on the button, signs that can be printed on paper. A name that every case shows may move from one paragraph to another; a name of one case stays in it.
 */
final class VerificationDuModele {

    /** Longest piece. */
    static final int PHRASE = 1000;

    /** Longest subject. */
    static final int OBJET = 120;

    /** Longest words of a button. */
    static final int BOUTON = 60;

    /** Longest heading. */
    static final int TITRE = 120;

    private static final String LIEN = "lien-";

    private final ModeleDeCourrier modele;
    private final Map<String, String> textes;
    private final Set<String> ditsPartout;

    private VerificationDuModele(ModeleDeCourrier modele, Map<String, String> textes) {
        this.modele = modele;
        this.textes = textes;
        this.ditsPartout = modele.modifiables().stream()
                .filter(bloc -> bloc.genre() == Genre.PARAGRAPHE && bloc.toujours())
                .flatMap(bloc -> PhraseAVariables.lire(texte(bloc)).noms().stream())
                .collect(Collectors.toSet());
    }

    /** What is wrong, by piece; the delivered words stand for those that are not given. */
    static Map<String, List<FauteDePhrase>> de(ModeleDeCourrier modele, Map<String, String> textes) {
        var verification = new VerificationDuModele(modele, textes);
        var fautes = new LinkedHashMap<String, List<FauteDePhrase>>();
        for (var bloc : modele.modifiables()) {
            var trouvees = verification.fautes(bloc);
            if (!trouvees.isEmpty()) {
                fautes.put(bloc.cle(), trouvees);
            }
        }
        return fautes;
    }

    /** The names that a piece may hold. */
    static List<Variable> permises(ModeleDeCourrier modele, BlocDuModele bloc) {
        if (bloc.genre() == Genre.BOUTON) {
            return List.of();
        }
        var toutes = new LinkedHashMap<String, Variable>();
        bloc.variables().forEach(variable -> toutes.put(variable.nom(), variable));
        modele.partout().stream()
                .filter(variable ->
                        bloc.genre() != Genre.OBJET || !variable.nom().startsWith(LIEN))
                .forEach(variable -> toutes.putIfAbsent(variable.nom(), variable));
        return List.copyOf(toutes.values());
    }

    private List<FauteDePhrase> fautes(BlocDuModele bloc) {
        var texte = texte(bloc);
        var phrase = PhraseAVariables.lire(texte);
        var fautes = new ArrayList<FauteDePhrase>();
        if (bloc.genre() != Genre.PARAGRAPHE && texte.isBlank()) {
            fautes.add(FauteDePhrase.de("courrier.faute.vide"));
        }
        var longueur = longueur(bloc);
        if (texte.length() > longueur) {
            fautes.add(FauteDePhrase.de("courrier.faute.long", longueur));
        }
        if (modele.papier()) {
            SignesImprimables.manquant(texte)
                    .ifPresent(signe -> fautes.add(FauteDePhrase.de("courrier.faute.signe", signe)));
        }
        if (phrase.bancale()) {
            fautes.add(FauteDePhrase.de("courrier.faute.accolade"));
        }
        var permises =
                permises(modele, bloc).stream().map(Variable::nom).collect(Collectors.toCollection(TreeSet::new));
        for (var nom : new TreeSet<>(phrase.noms())) {
            if (!permises.contains(nom)) {
                fautes.add(inconnue(nom, permises));
            }
        }
        if (bloc.genre() == Genre.PARAGRAPHE) {
            var dits = new HashSet<>(phrase.noms());
            if (bloc.toujours()) {
                dits.addAll(ditsPartout);
            }
            bloc.variables().stream()
                    .filter(variable -> variable.requise() && !dits.contains(variable.nom()))
                    .forEach(variable -> fautes.add(FauteDePhrase.de("courrier.faute.manque", variable.ecrite())));
        }
        return fautes;
    }

    static int longueur(BlocDuModele bloc) {
        return switch (bloc.genre()) {
            case OBJET -> OBJET;
            case BOUTON -> BOUTON;
            case TITRE -> TITRE;
            case PARAGRAPHE, FIXE -> PHRASE;
        };
    }

    private static FauteDePhrase inconnue(String nom, Set<String> permises) {
        var ecrite = "{" + nom + "}";
        if (permises.isEmpty()) {
            return FauteDePhrase.de("courrier.faute.aucune", ecrite);
        }
        return proche(nom, permises)
                .map(proche -> FauteDePhrase.de("courrier.faute.proche", ecrite, "{" + proche + "}"))
                .orElseGet(() -> FauteDePhrase.de("courrier.faute.inconnue", ecrite));
    }

    private static Optional<String> proche(String nom, Set<String> permises) {
        var seuil = Math.max(2, nom.length() / 3);
        return permises.stream()
                .min(Comparator.comparingInt(permise -> ecart(nom, permise)))
                .filter(permise -> ecart(nom, permise) <= seuil);
    }

    /** How many letters to change, add or take away. */
    private static int ecart(String un, String autre) {
        var ligne = new int[autre.length() + 1];
        Arrays.setAll(ligne, j -> j);
        for (int i = 1; i <= un.length(); i++) {
            int diagonale = ligne[0];
            ligne[0] = i;
            for (int j = 1; j <= autre.length(); j++) {
                int change = diagonale + (un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1);
                diagonale = ligne[j];
                ligne[j] = Math.min(change, 1 + Math.min(ligne[j], ligne[j - 1]));
            }
        }
        return ligne[autre.length()];
    }

    private String texte(BlocDuModele bloc) {
        return textes.getOrDefault(bloc.cle(), bloc.texte());
    }
}
