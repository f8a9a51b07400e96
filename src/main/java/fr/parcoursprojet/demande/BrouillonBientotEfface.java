package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * A draft goes on a day, unless its person comes back before (R15).
 *
 * @param dossier the draft
 * @param demandeur whose
 * @param le the day it goes
 */
public record BrouillonBientotEfface(DossierId dossier, UsagerId demandeur, LocalDate le) {}
