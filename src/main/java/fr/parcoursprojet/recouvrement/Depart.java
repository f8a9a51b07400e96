package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What left once about one instalment, at one level.
 *
 * @param pret the loan
 * @param echeance the day the instalment is due
 * @param niveau how strongly
 * @param le the day it left
 * @param montant what was to pay then: the instalment for a courtesy, all that is late otherwise; not known of old ones
 * @param courriel whether an e-mail left
 * @param lettre whether a letter was made to print
 */
public record Depart(
        PretId pret,
        LocalDate echeance,
        NiveauDeRelance niveau,
        LocalDate le,
        @Nullable Montant montant,
        boolean courriel,
        boolean lettre) {}
