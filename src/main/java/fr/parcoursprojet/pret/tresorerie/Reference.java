package fr.parcoursprojet.pret.tresorerie;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The references borrowers pay with, wherever they stand in what was written. */
final class Reference {

    private static final Pattern FORME = Pattern.compile("(?<![A-Z0-9])([TP])[ -]?(\\d{4})[ -](\\d{4,6})(?!\\d)");

    private Reference() {}

    /** The first reference in words, as the portal writes it: {@code t 2026-0042} is {@code T-2026-0042}. */
    static Optional<String> dans(String mots) {
        var trouvee = FORME.matcher(mots.toUpperCase(Locale.ROOT));
        return trouvee.find()
                ? Optional.of("%s-%s-%s".formatted(trouvee.group(1), trouvee.group(2), trouvee.group(3)))
                : Optional.empty();
    }
}
