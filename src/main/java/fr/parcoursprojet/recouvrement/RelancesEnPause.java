package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * Nothing leaves about a loan until a day, that day included.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param jusquAu the last day
 */
public record RelancesEnPause(PretId pret, DossierId dossier, LocalDate jusquAu) {}
