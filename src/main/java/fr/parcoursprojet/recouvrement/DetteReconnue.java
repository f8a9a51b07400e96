package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * A borrower recognised a debt: what made it old begins again (R18).
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day it was recognised
 * @param repousse whether that moved the day after which what is late may no longer be claimed
 */
public record DetteReconnue(PretId pret, DossierId dossier, LocalDate le, boolean repousse) {}
