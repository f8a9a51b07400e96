package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a loan's history file.
 *
 * @param le the day
 * @param mots what happened, in words
 * @param montant in euros, when there is one
 */
public record LigneHistorique(
        LocalDate le, String mots, @Nullable Montant montant) {}
