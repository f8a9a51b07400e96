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
 * @param solde what is left to repay, asked for or not
 * @param arriere what should have been paid before the day and was not
 * @param prochaine the next date of the schedule, if one is left
 * @param tropPercu what was paid too much and is to be given back
 * @param fin how it ended, once it did
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
        @Nullable LocalDate prochaine,
        Montant tropPercu,
        @Nullable FinDePret fin) {}
