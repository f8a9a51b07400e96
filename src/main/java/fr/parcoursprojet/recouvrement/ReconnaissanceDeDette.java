package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A borrower wrote that they owe the debt: the two years of R18 begin again from that day.
 *
 * @param le the day they wrote it
 * @param document what the paper is, such as {@code Lettre demandant un délai}
 * @param fichier the scanned paper, its proof
 * @param par who recorded it
 * @param inscritLe when
 */
public record ReconnaissanceDeDette(LocalDate le, String document, FichierId fichier, AgentId par, Instant inscritLe) {}
