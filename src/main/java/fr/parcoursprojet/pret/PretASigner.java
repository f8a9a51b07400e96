package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A loan was granted: its contract waits for the borrower.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param capital what is lent
 * @param premiereEcheance the first instalment
 */
public record PretASigner(PretId pret, DossierId dossier, Montant capital, LocalDate premiereEcheance) {}
