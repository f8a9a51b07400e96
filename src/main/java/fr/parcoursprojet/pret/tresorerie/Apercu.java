package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Montant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of the Treasury as it was read; nothing is written.
 *
 * @param nom the name of the file
 * @param lignes its lines, in the order of the file
 * @param totalEcrit the control total written in the file, if there is one
 */
public record Apercu(
        String nom, List<LigneLue> lignes, @Nullable Montant totalEcrit) {

    /** The lines of a state, in the order of the file. */
    public List<LigneLue> lignes(EtatLigne etat) {
        return lignes.stream().filter(ligne -> ligne.etat() == etat).toList();
    }

    /** The sum of the lines of a state. */
    public Montant total(EtatLigne etat) {
        return Montant.somme(lignes(etat).stream().map(LigneLue::montant).filter(Objects::nonNull));
    }

    /** The sum of all lines that can be read. */
    public Montant total() {
        return Montant.somme(lignes.stream().map(LigneLue::montant).filter(Objects::nonNull));
    }

    /** Whether it can be imported: every line can be read, and the control total is right. */
    public boolean importable() {
        return lignes(EtatLigne.ILLISIBLE).isEmpty() && (totalEcrit == null || totalEcrit.equals(total()));
    }
}
