package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of the Treasury that was imported: the file itself is kept, encrypted.
 *
 * @param id its name
 * @param nom the name the agent's computer gave it
 * @param empreinte SHA-256 of its content, in hexadecimal
 * @param importeLe when
 * @param par the agent who imported it
 * @param connuAu the day of its last new line
 * @param inscrites how many payments it wrote in the ledger
 * @param enAttente how many of its lines went to the waiting ones that day
 * @param connues how many of its lines were known already
 * @param contenu the file in the vault; nothing for one imported before files were kept
 */
public record FichierImporte(
        UUID id,
        String nom,
        String empreinte,
        Instant importeLe,
        AgentId par,
        LocalDate connuAu,
        int inscrites,
        int enAttente,
        int connues,
        @Nullable FichierId contenu) {}
