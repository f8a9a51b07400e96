package fr.parcoursprojet.reglement;

import fr.parcoursprojet.socle.Montant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The règlement as the deployer writes it, in {@code config/reglement.yaml}.
 *
 * @param pieces the documents that can be asked, by code
 * @param messages the messages the service writes often
 * @param versions the dated versions
 */
@ConfigurationProperties(prefix = "reglement", ignoreUnknownFields = false)
@Validated
record ReglagesReglement(
        @NotEmpty Map<String, @Valid Piece> pieces,
        @DefaultValue List<@Valid ModeleDeMessage> messages,
        @NotEmpty List<@Valid Version> versions) {

    record Piece(
            @NotBlank String nom,
            @NotBlank String pourquoi,
            @NotBlank String exemple,
            @Nullable String aDefaut,
            @DefaultValue("false") boolean filigrane,
            @NotEmpty List<String> verifications,
            @NotEmpty List<String> motifsDeRefus,
            @Nullable @Valid Anglais en) {}

    /** The same words in English, for who reads it; agents check and decide on the French ones. */
    record Anglais(
            @NotBlank String nom,
            @NotBlank String pourquoi,
            @NotBlank String exemple,
            @Nullable String aDefaut,
            @NotEmpty List<String> motifsDeRefus) {

        PieceEnAnglais lu() {
            return new PieceEnAnglais(nom, pourquoi, exemple, aDefaut, motifsDeRefus);
        }

        static @Nullable Anglais de(@Nullable PieceEnAnglais lu) {
            return lu == null
                    ? null
                    : new Anglais(lu.nom(), lu.pourquoi(), lu.exemple(), lu.aDefaut(), lu.motifsDeRefus());
        }
    }

    record Exigence(
            @NotBlank String piece,
            @DefaultValue Set<String> motifs,
            @DefaultValue Set<Activite> activites,
            @DefaultValue("150") int ageMaximum) {}

    record Etape(
            @NotNull NiveauDeRelance niveau,
            @Min(-28) @Max(365) int jours) {}

    record Rappels(
            @DefaultValue("48") @Min(24) @Max(240) int rendezVousHeures,
            @DefaultValue("15") @Min(1) @Max(180) int signatureJours,
            @DefaultValue("30") @Min(2) @Max(365) int sansSuiteJours) {

        @AssertTrue(message = "sans-suite-jours must come after signature-jours") boolean isDansLOrdre() {
            return sansSuiteJours > signatureJours;
        }
    }

    record Version(
            @NotBlank String nom,
            @NotNull LocalDate debut,

            @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal pretMinimum,

            @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal pretMaximum,

            @Min(1) @Max(120) int dureeMaximumMois,

            @NotNull @Positive @Digits(integer = 4, fraction = 2) BigDecimal unite,

            @NotNull PositionAjustement ajustement,

            @NotNull @DecimalMin("0") @Digits(integer = 8, fraction = 2) BigDecimal subventionNominale,

            @NotNull @DecimalMin("0") @Digits(integer = 8, fraction = 2) BigDecimal subventionMaximum,

            @Min(0) @Max(99) int ageMinimum,

            @DefaultValue
            List<@Pattern(regexp = "\\d{5}", message = "must be a postcode of five digits") String> codesPostaux,

            @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 2) BigDecimal plancherParJour,

            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal tauxEffort,
            @Min(1) @Max(31) int jourEcheance,
            @NotEmpty List<@Valid Etape> relances,
            @Min(1) int quorum,
            @DefaultValue("false") boolean fichesNominatives,
            @Min(1) int delaiImpliciteMois,
            @Min(1) int alerteImpliciteJours,
            @Min(1) int recoursMois,
            @DefaultValue @Valid Rappels rappels,

            // a version that does not say offers the seven
            @Nullable @Size(min = 1, max = 20) List<@Valid MotifEcrit> motifs,

            @NotEmpty List<@Valid Exigence> exigences) {

        /** The codes of the motifs it offers. */
        List<String> codesOfferts() {
            return motifs == null
                    ? Motif.LIVRES.stream().map(Motif::code).toList()
                    : motifs.stream().map(MotifEcrit::code).toList();
        }

        /** Those for which no document is asked. */
        List<String> sansDocument() {
            return codesOfferts().stream()
                    .filter(code -> exigences.stream()
                            .noneMatch(exigence -> exigence.motifs().isEmpty()
                                    || exigence.motifs().contains(code)))
                    .toList();
        }

        @AssertTrue(message = "pret-minimum must not exceed pret-maximum, nor subvention-nominale subvention-maximum") boolean isBornesDansLOrdre() {
            // a missing amount has its own sentence
            return Stream.of(pretMinimum, pretMaximum, subventionNominale, subventionMaximum)
                            .anyMatch(Objects::isNull)
                    || pretMinimum.compareTo(pretMaximum) <= 0 && subventionNominale.compareTo(subventionMaximum) <= 0;
        }
    }

    @AssertTrue(
            message =
                    "relances must hold COURTOISIE (before the date), PREMIER_IMPAYE (jours 1: the day after the date), then"
                            + " any of DEUXIEME, MISE_EN_DEMEURE, AVANT_CONTENTIEUX, each once, in this order, with more days each time")
    boolean isRelancesDansLOrdre() {
        return versions.stream().allMatch(version -> EchelleDeRelances.tient(version.relances()));
    }

    @AssertTrue(message = "two versions of reglement.versions have the same nom or the same debut") boolean isVersionsDistinctes() {
        return versions.stream().map(Version::debut).distinct().count() == versions.size()
                && versions.stream().map(Version::nom).distinct().count() == versions.size();
    }

    @AssertTrue(message = "each version of reglement.versions must ask at least one document for every motif") boolean isMotifsTousDocumentes() {
        return versions.stream().allMatch(version -> version.sansDocument().isEmpty());
    }

    @AssertTrue(message = "a motif stands twice in a version of reglement.versions") boolean isMotifsDistincts() {
        return versions.stream()
                .map(Version::codesOfferts)
                .allMatch(codes -> codes.size() == codes.stream().distinct().count());
    }

    @AssertTrue(message = "one of exigences[0].motifs and the like of reglement.versions is not offered by its version") boolean isMotifsOfferts() {
        return versions.stream()
                .allMatch(version -> version.exigences().stream()
                        .allMatch(exigence -> version.codesOfferts().containsAll(exigence.motifs())));
    }

    @AssertTrue(message = "an exigence of reglement.versions names a piece that reglement.pieces does not hold") boolean isPiecesConnues() {
        return versions.stream()
                .flatMap(version -> version.exigences().stream())
                .allMatch(exigence -> pieces.containsKey(exigence.piece()));
    }

    @AssertTrue(
            message =
                    "an en: of reglement.pieces must have as many motifs-de-refus as the French, and an a-defaut if it has")
    boolean isAnglaisEntier() {
        return pieces.values().stream()
                .allMatch(piece -> piece.en() == null
                        || piece.en().motifsDeRefus().size()
                                        == piece.motifsDeRefus().size()
                                && (piece.en().aDefaut() == null) == (piece.aDefaut() == null));
    }

    /** From each French sentence about a document to its English. */
    Map<String, String> enAnglais() {
        var traductions = new HashMap<String, String>();
        for (var piece : pieces.values()) {
            var en = piece.en();
            if (en == null) {
                continue;
            }
            traductions.put(piece.nom(), en.nom());
            traductions.put(piece.pourquoi(), en.pourquoi());
            traductions.put(piece.exemple(), en.exemple());
            if (piece.aDefaut() != null && en.aDefaut() != null) {
                traductions.put(piece.aDefaut(), en.aDefaut());
            }
            for (int rang = 0; rang < en.motifsDeRefus().size(); rang++) {
                traductions.put(
                        piece.motifsDeRefus().get(rang), en.motifsDeRefus().get(rang));
            }
        }
        return traductions;
    }

    /** A version as the file would write it, with the documents it names: the way back of {@link #lire}. */
    static ReglagesReglement ecrire(Reglement voulu) {
        var pieces = new LinkedHashMap<String, Piece>();
        voulu.pieces().forEach(piece -> pieces.put(piece.code(), ecrire(piece)));
        return new ReglagesReglement(
                pieces,
                List.of(),
                List.of(new Version(
                        voulu.version(),
                        voulu.debut(),
                        voulu.pretMinimum().valeur(),
                        voulu.pretMaximum().valeur(),
                        voulu.dureeMaximumMois(),
                        voulu.unite().valeur(),
                        voulu.ajustement(),
                        voulu.subventionNominale().valeur(),
                        voulu.subventionMaximum().valeur(),
                        voulu.ageMinimum(),
                        voulu.codesPostaux(),
                        voulu.plancherParJour().valeur(),
                        voulu.tauxEffort(),
                        voulu.jourEcheance(),
                        voulu.relances().stream()
                                .map(etape -> new Etape(etape.niveau(), etape.jours()))
                                .toList(),
                        voulu.quorum(),
                        voulu.fichesNominatives(),
                        voulu.delaiImpliciteMois(),
                        voulu.alerteImpliciteJours(),
                        voulu.recoursMois(),
                        new Rappels(
                                voulu.rappels().rendezVousHeures(),
                                voulu.rappels().signatureJours(),
                                voulu.rappels().sansSuiteJours()),
                        voulu.motifs().stream().map(MotifEcrit::de).toList(),
                        voulu.exigences().stream()
                                .map(une -> new Exigence(
                                        une.piece().code(),
                                        une.motifs().stream().map(Motif::code).collect(Collectors.toSet()),
                                        une.activites(),
                                        une.ageMaximum()))
                                .toList())));
    }

    private static Piece ecrire(PieceDemandee piece) {
        return new Piece(
                piece.nom(),
                piece.pourquoi(),
                piece.exemple(),
                piece.aDefaut(),
                piece.filigrane(),
                piece.verifications(),
                piece.motifsDeRefus(),
                Anglais.de(piece.anglais()));
    }

    Reglement lire(Version version) {
        return new Reglement(
                version.nom(),
                version.debut(),
                new Montant(version.pretMinimum()),
                new Montant(version.pretMaximum()),
                version.dureeMaximumMois(),
                new Montant(version.unite()),
                version.ajustement(),
                new Montant(version.subventionNominale()),
                new Montant(version.subventionMaximum()),
                version.ageMinimum(),
                version.codesPostaux(),
                new Montant(version.plancherParJour()),
                version.tauxEffort(),
                version.jourEcheance(),
                version.relances().stream()
                        .map(etape -> new EtapeDeRelance(etape.niveau(), etape.jours()))
                        .toList(),
                version.quorum(),
                version.fichesNominatives(),
                version.delaiImpliciteMois(),
                version.alerteImpliciteJours(),
                version.recoursMois(),
                new Reglement.Rappels(
                        version.rappels().rendezVousHeures(),
                        version.rappels().signatureJours(),
                        version.rappels().sansSuiteJours()),
                version.motifs() == null
                        ? MotifOffert.LIVRES
                        : version.motifs().stream().map(MotifEcrit::lu).toList(),
                version.exigences().stream().map(this::lire).toList());
    }

    private Reglement.Exigence lire(Exigence exigence) {
        return new Reglement.Exigence(
                lire(exigence.piece(), pieces.get(exigence.piece())),
                exigence.motifs().stream().map(Motif::new).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(exigence.activites()),
                exigence.ageMaximum());
    }

    private static PieceDemandee lire(String code, @Nullable Piece piece) {
        if (piece == null) {
            throw new IllegalArgumentException("reglement.pieces holds no " + code);
        }
        return new PieceDemandee(
                code,
                piece.nom(),
                piece.pourquoi(),
                piece.exemple(),
                piece.aDefaut(),
                piece.filigrane(),
                piece.verifications(),
                piece.motifsDeRefus(),
                piece.en() == null ? null : piece.en().lu());
    }
}
