package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.List;

/**
 * An agent asked a person to complete a demande.
 *
 * @param dossier the dossier
 * @param demandeur who is asked
 * @param codes the documents awaited
 * @param avant the day by which they are awaited
 */
public record ComplementsDemandes(DossierId dossier, UsagerId demandeur, List<String> codes, LocalDate avant) {}
