package fr.parcoursprojet.commission;

import fr.parcoursprojet.instruction.Nature;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link Decision} as columns: the kind, then what that kind needs. */
@Embeddable
record DecisionTenue(
        @Enumerated(EnumType.STRING) Genre genre,
        @Nullable @Enumerated(EnumType.STRING) Nature nature,
        @Nullable Montant pret,
        @Nullable Montant subvention,
        @Nullable Integer nombre,
        @Nullable Integer differe,
        @Nullable Montant unite,
        @Nullable @Enumerated(EnumType.STRING) PositionAjustement ajustement,
        String texte,
        @Nullable String autreReponse) {

    /** The kinds of decision. */
    enum Genre {
        /** {@link Accord}. */
        ACCORD,
        /** {@link MesureDecidee}, whose measure stands in columns of its own. */
        MESURE,
        /** {@link DecisionDeRefus}. */
        REFUS,
        /** {@link Ajournement}. */
        AJOURNEMENT
    }

    static DecisionTenue de(Decision decision) {
        return switch (decision) {
            case Accord accord ->
                new DecisionTenue(
                        Genre.ACCORD,
                        accord.nature(),
                        accord.pret(),
                        accord.subvention(),
                        accord.dureeMois(),
                        accord.differeMois(),
                        accord.unite(),
                        accord.ajustement(),
                        accord.motif(),
                        null);
            case MesureDecidee decidee ->
                new DecisionTenue(Genre.MESURE, null, null, null, null, null, null, null, decidee.motif(), null);
            case DecisionDeRefus refus ->
                new DecisionTenue(
                        Genre.REFUS, null, null, null, null, null, null, null, refus.motif(), refus.autreReponse());
            case Ajournement ajournement ->
                new DecisionTenue(
                        Genre.AJOURNEMENT, null, null, null, null, null, null, null, ajournement.manque(), null);
        };
    }

    /**
     * @param mesure the measure, for a yes on a running loan
     */
    Decision lue(@Nullable MesureTenue mesure) {
        return switch (genre) {
            case ACCORD ->
                new Accord(
                        Objects.requireNonNull(nature),
                        Objects.requireNonNull(pret),
                        Objects.requireNonNull(subvention),
                        Objects.requireNonNull(nombre),
                        Objects.requireNonNull(differe),
                        Objects.requireNonNull(unite),
                        Objects.requireNonNull(ajustement),
                        texte);
            case MESURE -> new MesureDecidee(Objects.requireNonNull(mesure).lue(), texte);
            case REFUS -> new DecisionDeRefus(texte, Objects.requireNonNull(autreReponse));
            case AJOURNEMENT -> new Ajournement(texte);
        };
    }
}
