package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * An instalment to come that the payments do not cover yet.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day it is due
 * @param reste what is still to pay of it
 */
public record EcheanceProche(PretId pret, DossierId dossier, LocalDate le, Montant reste) {}
