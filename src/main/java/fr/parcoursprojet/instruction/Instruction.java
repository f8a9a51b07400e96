package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The référent's work on a dossier, as it can be read.
 *
 * @param dossier the dossier
 * @param etat where the work stands
 * @param referent who takes care of it, once known
 * @param deposeeLe day of filing
 * @param decisionImplicite day when silence becomes a refusal (R8)
 * @param rapport the rapport social as it stands
 * @param proposition what is proposed, once it is
 * @param presenteeLe day it was handed to the commission
 * @param classement how it ended before any commission
 * @param manque what the commission found missing when it adjourned
 * @param modifiePar who wrote last, once somebody has
 * @param modifieLe when that was
 * @param version to give back when saving: a stale one is refused
 */
public record Instruction(
        DossierId dossier,
        EtatInstruction etat,
        @Nullable AgentId referent,
        LocalDate deposeeLe,
        LocalDate decisionImplicite,
        RapportSocial rapport,
        @Nullable Proposition proposition,
        @Nullable LocalDate presenteeLe,
        @Nullable Classement classement,
        @Nullable String manque,
        @Nullable AgentId modifiePar,
        @Nullable Instant modifieLe,
        long version) {}
