package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A loan that was up to date has a late instalment (R11).
 *
 * @param relance what follows it
 * @param pret the loan
 * @param dossier its dossier
 * @param echeance the instalment
 * @param arriere what is late
 */
public record PremierImpaye(RelanceId relance, PretId pret, DossierId dossier, LocalDate echeance, Montant arriere) {}
