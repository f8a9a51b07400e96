package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * An instalment is now the oldest one that is late (R11): the loan was up to date, or an older one has just been paid.
 *
 * @param relance what follows it
 * @param pret the loan
 * @param dossier its dossier
 * @param echeance the instalment
 * @param arriere what is late
 */
public record PremierImpaye(RelanceId relance, PretId pret, DossierId dossier, LocalDate echeance, Montant arriere) {}
