package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows a late instalment, until it is paid.
 *
 * @param id its name
 * @param pret the loan
 * @param dossier its dossier
 * @param etat how far it is
 * @param echeance the oldest instalment that was late when it was last followed
 * @param arriere what was late when that instalment began to be followed
 * @param ouverteLe the day it opened
 * @param closeLe the day it ended
 */
public record Relance(
        RelanceId id,
        PretId pret,
        DossierId dossier,
        EtatRelance etat,
        LocalDate echeance,
        Montant arriere,
        LocalDate ouverteLe,
        @Nullable LocalDate closeLe) {}
