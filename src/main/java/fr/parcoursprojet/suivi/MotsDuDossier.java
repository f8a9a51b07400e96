package fr.parcoursprojet.suivi;

import fr.parcoursprojet.socle.Email;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words a dossier is found by, and those an agent types: cut and written in one way, without case nor accents. */
final class MotsDuDossier {

    private static final int LONGUEUR = 100;
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9][0-9 .]*");
    private static final Pattern NUMERO = Pattern.compile("pp-[0-9-]*");
    private static final Pattern ENTRE_DEUX_MOTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOM = Pattern.compile("\\p{L}{4,40}");

    private MotsDuDossier() {}

    /** All the words of a dossier. */
    static Set<String> de(DossierEnBref bref, List<String> autresNoms, @Nullable Email email) {
        var mots = new LinkedHashSet<String>();
        mots.addAll(dUnNom(bref.nomComplet()));
        autresNoms.forEach(nom -> mots.addAll(dUnNom(nom)));
        var numero = bref.numero().valeur();
        mots.add(numero.toLowerCase(Locale.ROOT));
        mots.add(numero.substring(numero.lastIndexOf('-') + 1).replaceFirst("^0+", ""));
        if (bref.telephone() != null) {
            mots.add(bref.telephone().valeur().replaceFirst("^\\+33", "0"));
        }
        if (email != null) {
            var adresse = normal(email.valeur());
            mots.add(coupe(adresse));
            mots.addAll(dUnNom(adresse.substring(0, adresse.indexOf('@'))));
        }
        return mots;
    }

    /** What an agent typed, a word at a time; digits typed by pairs are one number, and a number or an address is one word. */
    static List<String> cherches(String texte) {
        var net = normal(texte).strip();
        if (TELEPHONE.matcher(net).matches()) {
            return List.of(net.replaceAll("[ .]", "").replaceFirst("^(\\+|00)33", "0"));
        }
        return Arrays.stream(net.split("\\s+"))
                .flatMap(mot -> NUMERO.matcher(mot).matches() || mot.contains("@")
                        ? List.of(coupe(mot)).stream()
                        : dUnNom(mot).stream())
                .toList();
    }

    /** The word with each letter left out in turn: two words one slip apart share one of these, or are one of these. */
    static Set<String> voisins(String mot) {
        var voisins = new LinkedHashSet<String>();
        if (NOM.matcher(mot).matches()) {
            IntStream.range(0, mot.length())
                    .forEach(rang -> voisins.add(mot.substring(0, rang) + mot.substring(rang + 1)));
        }
        return voisins;
    }

    /** Lower case, without accents. */
    static String normal(String texte) {
        return Normalizer.normalize(texte.toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static List<String> dUnNom(String nom) {
        return Arrays.stream(ENTRE_DEUX_MOTS.split(normal(nom)))
                .filter(mot -> !mot.isEmpty())
                .map(MotsDuDossier::coupe)
                .toList();
    }

    private static String coupe(String mot) {
        return mot.substring(0, Math.min(mot.length(), LONGUEUR));
    }
}
