package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A late loan, as it stands on the listing handed to the Treasury; amounts in euros.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param nom who repays
 * @param titre the Treasury's reference
 * @param capital what was lent
 * @param paye what was paid of it
 * @param depuis the oldest instalment that is not covered; null when nothing is late any more
 * @param arriere what is late
 * @param reste all that is left to repay
 * @param dernierPaiement the day of the last payment, if there was one
 * @param relances how many relances left, reminders before the date apart
 * @param aides how many times help was offered (R11)
 * @param transmisLe the day it was handed over; null when it is not
 * @param gele whether a surendettement freezes it (R12)
 */
public record LigneContentieux(
        PretId pret,
        DossierId dossier,
        String nom,
        String titre,
        Montant capital,
        Montant paye,
        @Nullable LocalDate depuis,
        Montant arriere,
        Montant reste,
        @Nullable LocalDate dernierPaiement,
        int relances,
        int aides,
        @Nullable LocalDate transmisLe,
        boolean gele) {}
