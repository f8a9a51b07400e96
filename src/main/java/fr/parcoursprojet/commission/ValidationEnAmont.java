package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * What the holder of a delegation decided between two séances; the next one ratifies it.
 *
 * @param dossier the dossier
 * @param objet the thing to pay, no name in it
 * @param decision what was granted
 * @param titulaire who decided
 * @param le when
 * @param urgence why it could not wait
 * @param acte reference of the act that gave the delegation
 */
public record ValidationEnAmont(
        DossierId dossier,
        String objet,
        Accord decision,
        AgentId titulaire,
        LocalDate le,
        String urgence,
        String acte) {}
