package fr.parcoursprojet.demande;

import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants to do; any answer may still be missing in a draft.
 *
 * @param motif what it is for
 * @param objet the thing to pay, in a few words
 * @param description why it matters, in the person's words
 * @param cout what it costs in all
 * @param dateSouhaitee when the money is needed
 * @param prestataire who will be paid: shop, school, garage
 */
public record MonProjet(
        @Nullable Motif motif,
        @Nullable String objet,
        @Nullable String description,
        @Nullable Montant cout,
        @Nullable LocalDate dateSouhaitee,
        @Nullable String prestataire) {

    /** Nothing answered yet. */
    public static final MonProjet VIDE = new MonProjet(null, null, null, null, null, null);

    /** The same project, for something else. */
    public MonProjet avecMotif(@Nullable Motif motif) {
        return new MonProjet(motif, objet, description, cout, dateSouhaitee, prestataire);
    }

    /** The same project, told otherwise. */
    public MonProjet avecObjet(@Nullable String objet, @Nullable String description) {
        return new MonProjet(motif, objet, description, cout, dateSouhaitee, prestataire);
    }

    /** The same project, at another price, day or place. */
    public MonProjet avecCout(@Nullable Montant cout, @Nullable LocalDate dateSouhaitee, @Nullable String prestataire) {
        return new MonProjet(motif, objet, description, cout, dateSouhaitee, prestataire);
    }
}
