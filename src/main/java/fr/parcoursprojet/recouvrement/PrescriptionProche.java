package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * An unpaid instalment will soon be too old to be claimed (R18).
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param depuis from when the two years run: the oldest unpaid instalment, or the last payment when it is later
 * @param le the day after which the claim may be time-barred
 */
public record PrescriptionProche(PretId pret, DossierId dossier, LocalDate depuis, LocalDate le) {}
