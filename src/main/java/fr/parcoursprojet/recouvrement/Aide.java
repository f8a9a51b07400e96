package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One help that was offered to a borrower.
 *
 * @param type how
 * @param le when
 * @param montant in euros, when it is one
 */
public record Aide(TypeAide type, LocalDate le, @Nullable Montant montant) {}
