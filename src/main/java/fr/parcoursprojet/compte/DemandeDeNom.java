package fr.parcoursprojet.compte;

import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.util.UUID;

/**
 * A person asks for their new name and waits for an answer.
 *
 * @param id its name
 * @param usager who asks
 * @param voulu the name asked for
 * @param motif why
 * @param preuve the paper that proves it
 * @param demandeeLe when
 */
public record DemandeDeNom(
        UUID id, UsagerId usager, Nom voulu, MotifDeNom motif, FichierId preuve, Instant demandeeLe) {}
