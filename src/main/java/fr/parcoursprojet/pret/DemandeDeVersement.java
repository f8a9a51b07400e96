package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import java.time.LocalDate;

/**
 * The Treasury was asked to pay a signed loan out.
 *
 * @param le the day the request left
 * @param par who asked
 */
public record DemandeDeVersement(LocalDate le, AgentId par) {}
