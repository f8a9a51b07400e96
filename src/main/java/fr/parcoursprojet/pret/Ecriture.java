package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry about to be written in the ledger. */
record Ecriture(
        MouvementId id,
        UUID pret,
        TypeMouvement type,
        Montant montant,
        LocalDate le,
        @Nullable String libelle,
        @Nullable MouvementId extourne,
        @Nullable String ligne,
        int essai,
        @Nullable AgentId par) {

    static Ecriture deblocage(UUID pret, Montant capital, LocalDate le, AgentId par) {
        return new Ecriture(
                MouvementId.nouveau(), pret, TypeMouvement.DEBLOCAGE, capital, le, null, null, null, 1, par);
    }

    /** The exact opposite of an entry, on the day it is written. */
    static Ecriture extourne(UUID pret, Mouvement annule, LocalDate le, String motif, AgentId par) {
        return new Ecriture(
                MouvementId.nouveau(),
                pret,
                TypeMouvement.EXTOURNE,
                annule.montant().oppose(),
                le,
                motif,
                annule.id(),
                null,
                1,
                par);
    }
}
