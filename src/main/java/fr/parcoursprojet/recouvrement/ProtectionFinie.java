package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * The surendettement of one of two borrowers is over: both are asked to pay again.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day it ended
 */
public record ProtectionFinie(PretId pret, DossierId dossier, LocalDate le) {}
