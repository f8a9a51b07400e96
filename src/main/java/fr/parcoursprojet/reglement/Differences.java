package fr.parcoursprojet.reglement;

import fr.parcoursprojet.reglement.Reglement.Exigence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one version of the règlement to another.
 *
 * @param ecarts the values that change
 * @param ajoutees the documents that are asked from more people, or newly
 * @param retirees the documents that are no longer asked from these people
 * @param mots the words about a document that change
 * @param motifs the motifs that are newly offered, no longer offered, or offered under other words
 */
public record Differences(
        List<Ecart> ecarts,
        List<Exigence> ajoutees,
        List<Exigence> retirees,
        List<MotChange> mots,
        List<MotifChange> motifs) {

    /**
     * A value that changes.
     *
     * @param parametre what it is
     * @param avant its value in the older version
     * @param apres its value in the newer one
     */
    public record Ecart(Parametre parametre, Object avant, Object apres) {}

    /** The words there are about a document. */
    public enum Mot {
        /** Its name. */
        NOM,
        /** Why it is asked. */
        POURQUOI,
        /** What will do. */
        EXEMPLE,
        /** What is accepted instead. */
        A_DEFAUT,
        /** What an agent checks. */
        VERIFICATIONS,
        /** The sentences it may be sent back with. */
        MOTIFS_DE_REFUS,
        /** All that who reads English is shown instead. */
        EN_ANGLAIS
    }

    /**
     * Words about a document that change.
     *
     * @param piece the name of the document in the newer version
     * @param mot which words
     * @param avant empty when there were none
     * @param apres empty when there are none
     */
    public record MotChange(String piece, Mot mot, String avant, String apres) {}

    /**
     * A motif that changes.
     *
     * @param avant as the older version offers it; null when it does not
     * @param apres as the newer version offers it; null when it does not
     */
    public record MotifChange(
            @Nullable MotifOffert avant, @Nullable MotifOffert apres) {

        /** As the newer version offers it, or as the older one did. */
        public MotifOffert un() {
            return apres == null ? Objects.requireNonNull(avant) : apres;
        }
    }

    /** From the older to the newer. */
    public static Differences entre(Reglement avant, Reglement apres) {
        return new Differences(
                Stream.of(Parametre.values())
                        .filter(un -> !memes(un.de(avant), un.de(apres)))
                        .map(un -> new Ecart(un, un.de(avant), un.de(apres)))
                        .toList(),
                manquent(apres, avant),
                manquent(avant, apres),
                apres.pieces().stream()
                        .flatMap(piece -> avant.pieces().stream()
                                .filter(ancienne -> ancienne.code().equals(piece.code()))
                                .flatMap(ancienne -> mots(ancienne, piece)))
                        .toList(),
                Stream.concat(apres.offerts().stream(), avant.offerts().stream())
                        .distinct()
                        .map(motif -> new MotifChange(
                                avant.offre(motif).orElse(null),
                                apres.offre(motif).orElse(null)))
                        .filter(change -> !Objects.equals(change.avant(), change.apres()))
                        .toList());
    }

    /** Whether nothing changes. */
    public boolean aucune() {
        return ecarts.isEmpty() && ajoutees.isEmpty() && retirees.isEmpty() && mots.isEmpty() && motifs.isEmpty();
    }

    private static boolean memes(Object avant, Object apres) {
        return avant instanceof Comparable<?> && avant.getClass() == apres.getClass()
                ? comparer(avant, apres) == 0
                : avant.equals(apres);
    }

    /** A rate of 0.3 is the same as one of 0.30. */
    @SuppressWarnings("unchecked")
    private static int comparer(Object avant, Object apres) {
        return ((Comparable<Object>) avant).compareTo(apres);
    }

    /** What one asks and the other does not, whatever the words about it. */
    private static List<Exigence> manquent(Reglement de, Reglement dans) {
        return de.exigences().stream()
                .filter(une -> dans.exigences().stream().noneMatch(autre -> memeDemande(une, autre)))
                .toList();
    }

    private static boolean memeDemande(Exigence une, Exigence autre) {
        return une.piece().code().equals(autre.piece().code())
                && une.motifs().equals(autre.motifs())
                && une.activites().equals(autre.activites())
                && une.ageMaximum() == autre.ageMaximum();
    }

    private static Stream<MotChange> mots(PieceDemandee avant, PieceDemandee apres) {
        return Stream.of(
                        change(apres, Mot.NOM, avant.nom(), apres.nom()),
                        change(apres, Mot.POURQUOI, avant.pourquoi(), apres.pourquoi()),
                        change(apres, Mot.EXEMPLE, avant.exemple(), apres.exemple()),
                        change(apres, Mot.A_DEFAUT, avant.aDefaut(), apres.aDefaut()),
                        change(apres, Mot.VERIFICATIONS, liste(avant.verifications()), liste(apres.verifications())),
                        change(apres, Mot.MOTIFS_DE_REFUS, liste(avant.motifsDeRefus()), liste(apres.motifsDeRefus())),
                        // without English of its own, it keeps the one that its French sentences had
                        apres.anglais() == null
                                ? Optional.<MotChange>empty()
                                : change(apres, Mot.EN_ANGLAIS, anglais(avant), anglais(apres)))
                .flatMap(Optional::stream);
    }

    private static Optional<MotChange> change(
            PieceDemandee piece, Mot mot, @Nullable String avant, @Nullable String apres) {
        var ancien = avant == null ? "" : avant;
        var nouveau = apres == null ? "" : apres;
        return ancien.equals(nouveau)
                ? Optional.empty()
                : Optional.of(new MotChange(piece.nom(), mot, ancien, nouveau));
    }

    private static @Nullable String anglais(PieceDemandee piece) {
        var mots = piece.anglais();
        return mots == null
                ? null
                : Stream.of(
                                Stream.of(mots.nom(), mots.pourquoi(), mots.exemple()),
                                Stream.ofNullable(mots.aDefaut()),
                                mots.motifsDeRefus().stream())
                        .flatMap(Function.identity())
                        .collect(Collectors.joining(" · "));
    }

    private static String liste(List<String> phrases) {
        return String.join(" · ", phrases);
    }
}
