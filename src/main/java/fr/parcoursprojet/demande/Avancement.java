package fr.parcoursprojet.demande;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a draft is.
 *
 * @param parties each part and where it stands, in order
 * @param suite the page to go on with: the first that is not finished, or the last one (filing)
 * @param aRelire the pages that somebody filled in with the person since they last finished them, each with who
 */
public record Avancement(List<PartieAvancee> parties, Etape suite, Map<Etape, String> aRelire) {

    /** Where a part stands. */
    public enum Etat {
        /** Nothing answered yet. */
        A_FAIRE,
        /** Begun, something is still missing. */
        EN_COURS,
        /** All answered. */
        TERMINEE,
        /** Cannot be opened before the others are finished. */
        VERROUILLEE
    }

    /**
     * A part and where it stands.
     *
     * @param partie which
     * @param etat where it stands
     * @param minutes what it still takes
     * @param etapes the pages that concern this person
     * @param premiere the page to open
     */
    public record PartieAvancee(Partie partie, Etat etat, int minutes, List<Etape> etapes, Etape premiere) {}

    /** Whether somebody filled pages of this part in, that the person has to read again. */
    public boolean aRelire(Partie partie) {
        return de(partie).etapes().stream().anyMatch(aRelire::containsKey);
    }

    /** How many parts are finished. */
    public int terminees() {
        return (int) parties.stream()
                .filter(partie -> partie.etat() == Etat.TERMINEE)
                .count();
    }

    /** Minutes still needed for what is not finished. */
    public int minutesRestantes() {
        return parties.stream().mapToInt(PartieAvancee::minutes).sum();
    }

    /** Where a part stands. */
    public PartieAvancee de(Partie partie) {
        return parties.stream()
                .filter(une -> une.partie() == partie)
                .findFirst()
                .orElseThrow();
    }

    /** Whether everything before filing is finished. */
    public boolean complet() {
        return de(Partie.ENVOI).etat() != Etat.VERROUILLEE;
    }

    /** The page after this one in its part, among those that concern the person; empty after the last. */
    public Optional<Etape> apres(Etape etape) {
        var etapes = de(etape.partie()).etapes();
        var rang = etapes.indexOf(etape);
        return rang >= 0 && rang + 1 < etapes.size() ? Optional.of(etapes.get(rang + 1)) : Optional.empty();
    }

    /** The page before this one in its part; empty before the first. */
    public Optional<Etape> avant(Etape etape) {
        var etapes = de(etape.partie()).etapes();
        var rang = etapes.indexOf(etape);
        return rang > 0 ? Optional.of(etapes.get(rang - 1)) : Optional.empty();
    }
}
