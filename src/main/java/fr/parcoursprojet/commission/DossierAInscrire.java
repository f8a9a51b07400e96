package fr.parcoursprojet.commission;

import fr.parcoursprojet.instruction.Nature;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import java.time.LocalDate;

/**
 * A presented dossier that waits for an ordre du jour.
 *
 * @param dossier the dossier
 * @param numero its number
 * @param objet the thing to pay
 * @param nature what is proposed
 * @param pret loan proposed
 * @param subvention grant proposed
 * @param decisionImplicite day when silence becomes a refusal (R8)
 */
public record DossierAInscrire(
        DossierId dossier,
        NumeroDossier numero,
        String objet,
        Nature nature,
        Montant pret,
        Montant subvention,
        LocalDate decisionImplicite) {}
