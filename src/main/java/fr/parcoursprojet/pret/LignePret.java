package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan in the agents' list.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param nom who repays
 * @param objet what it pays
 * @param etat how far it is
 * @param titre the Treasury's reference, once the money left
 * @param capital what was lent
 * @param solde the sum of the ledger
 * @param arriere what should have been paid before the day and was not
 * @param prochaine the next date of the schedule, if one is left
 */
public record LignePret(
        PretId pret,
        DossierId dossier,
        String nom,
        String objet,
        EtatPret etat,
        @Nullable String titre,
        Montant capital,
        Montant solde,
        Montant arriere,
        @Nullable LocalDate prochaine) {}
