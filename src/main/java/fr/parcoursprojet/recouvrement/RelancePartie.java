package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A level of relance leaves, for the only time: who follows writes the e-mail, the letter, or both.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param echeance the day the instalment is due
 * @param niveau how strongly
 * @param le the day it leaves
 * @param montant what is to pay: the instalment for a courtesy, all that is late otherwise
 * @param courriel whether by e-mail
 * @param lettre whether as a letter to print
 * @param suite the first day the next level may leave, when there is one
 */
public record RelancePartie(
        PretId pret,
        DossierId dossier,
        LocalDate echeance,
        NiveauDeRelance niveau,
        LocalDate le,
        Montant montant,
        boolean courriel,
        boolean lettre,
        @Nullable LocalDate suite) {}
