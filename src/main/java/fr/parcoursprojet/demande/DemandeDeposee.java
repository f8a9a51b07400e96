package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.NumeroDossier;
import java.time.LocalDate;

/**
 * A demande was filed and has its number (R8).
 *
 * @param dossier the dossier
 * @param numero its number
 * @param demandeur who filed
 * @param deposeeLe day of filing
 */
public record DemandeDeposee(DossierId dossier, NumeroDossier numero, UsagerId demandeur, LocalDate deposeeLe) {}
