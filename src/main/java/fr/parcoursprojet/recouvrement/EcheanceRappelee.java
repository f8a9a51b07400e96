package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * An instalment comes in a week: the person is reminded.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param echeance the day it is due
 * @param reste what is still to pay of it
 */
public record EcheanceRappelee(PretId pret, DossierId dossier, LocalDate echeance, Montant reste) {}
