package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a loan's ledger, never changed once written (R10).
 *
 * @param id its name
 * @param type what it records
 * @param montant signed: more than zero adds to the debt, less than zero takes from it
 * @param le the day it counts
 * @param inscritLe when it was written
 * @param libelle what the Treasury or the agent wrote
 * @param extourne the entry it reverses, for a reversal
 * @param extournePar the entry that reverses it, if one did
 * @param ligneTresorerie the line of the Treasury's file it comes from
 * @param par the agent who caused it
 */
public record Mouvement(
        MouvementId id,
        TypeMouvement type,
        Montant montant,
        LocalDate le,
        Instant inscritLe,
        @Nullable String libelle,
        @Nullable MouvementId extourne,
        @Nullable MouvementId extournePar,
        @Nullable String ligneTresorerie,
        @Nullable AgentId par) {

    /** Whether it is a payment that still counts. */
    public boolean paiementValable() {
        return montant.estNegatif() && type != TypeMouvement.EXTOURNE && extournePar == null;
    }
}
