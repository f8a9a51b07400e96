package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file and what the portal makes of it.
 *
 * @param numero its number in the file, from 1
 * @param identite what names it in every file: its content and its rank among the same lines
 * @param etat what will be done with it
 * @param titre the reference as the Treasury wrote it
 * @param le the day of the payment, when it can be read
 * @param montant more than zero, when it can be read
 * @param libelle what the Treasury wrote
 * @param pret the loan it pays, when it is recognised
 * @param candidats the loans its words may name, when it is doubtful
 * @param cle key of the sentence that says why
 * @param arguments what the sentence names
 * @param jumelle the line of another format that may tell the same payment: a référent says after the import
 */
public record LigneLue(
        int numero,
        String identite,
        EtatLigne etat,
        String titre,
        @Nullable LocalDate le,
        @Nullable Montant montant,
        String libelle,
        @Nullable PretId pret,
        List<PretId> candidats,
        String cle,
        List<Object> arguments,
        @Nullable Jumelle jumelle) {
    /** The day of a line that can be read. */
    LocalDate jour() {
        return Objects.requireNonNull(le);
    }

    /** The amount of a line that can be read. */
    Montant somme() {
        return Objects.requireNonNull(montant);
    }
}
