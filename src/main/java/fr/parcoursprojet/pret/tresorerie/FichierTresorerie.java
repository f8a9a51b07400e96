package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the Treasury's format, described in docs/format-tresorerie.md: titre; date; montant; libelle. */
record FichierTresorerie(
        Format format, List<LigneBrute> lignes, @Nullable Montant totalEcrit) {

    private static final int OCTETS_AU_PLUS = 10 * 1024 * 1024;
    private static final List<String> COLONNES = List.of("titre", "date", "montant", "libelle");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f€]");
    private static final Pattern NOMBRE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));

    /**
     * @throws Refus when it is empty, too large, or has other columns
     */
    static FichierTresorerie lire(byte[] octets) {
        if (octets.length == 0) {
            throw new Refus("pret.tresorerie.refus.vide");
        }
        if (octets.length > OCTETS_AU_PLUS) {
            throw new Refus("pret.tresorerie.refus.tropGros");
        }
        var format = Format.de(octets);
        return lire(format, format.lire(octets));
    }

    private static FichierTresorerie lire(Format format, List<Rangee> brutes) {
        if (brutes.isEmpty()) {
            throw new Refus("pret.tresorerie.refus.vide");
        }
        var entete = brutes.getFirst().champs().stream()
                .map(FichierTresorerie::sansAccent)
                .toList();
        if (!entete.containsAll(COLONNES)) {
            throw new Refus("pret.tresorerie.refus.colonnes");
        }
        var rangs = COLONNES.stream().map(entete::indexOf).toList();
        var lignes = new ArrayList<LigneBrute>();
        Montant total = null;
        for (var brute : brutes.subList(1, brutes.size())) {
            var titre = brute.champ(rangs.get(0));
            var date = brute.champ(rangs.get(1));
            var montant = brute.champ(rangs.get(2));
            if (titre.equalsIgnoreCase("total")) {
                total = montant(montant);
            } else {
                lignes.add(new LigneBrute(
                        brute.numero(),
                        BLANCS.matcher(titre.toUpperCase(Locale.ROOT)).replaceAll(""),
                        date(date),
                        montant(montant),
                        brute.champ(rangs.get(3)),
                        date,
                        montant));
            }
        }
        return new FichierTresorerie(format, List.copyOf(lignes), total);
    }

    private static @Nullable LocalDate date(String ecrite) {
        for (var forme :
                ecrite.indexOf('/') < 0 ? DATES.reversed() : DATES) { // the likely form first: a failure is slow
            try {
                return LocalDate.parse(ecrite, forme);
            } catch (DateTimeException autreForme) {
                continue;
            }
        }
        return null;
    }

    private static @Nullable Montant montant(String ecrit) {
        var net = BLANCS.matcher(ecrit).replaceAll("").replace(',', '.');
        try {
            return NOMBRE.matcher(net).matches() ? Montant.de(net) : null;
        } catch (IllegalArgumentException horsEchelle) {
            return null;
        }
    }

    static String sansAccent(String ecrit) {
        return ACCENTS.matcher(Normalizer.normalize(ecrit.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
