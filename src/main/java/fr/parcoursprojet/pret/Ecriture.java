package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A movement about to be written in the ledger; it cannot exist with accounts that its type does not know. */
record Ecriture(
        MouvementId id,
        UUID pret,
        TypeMouvement type,
        Compte debit,
        Compte credit,
        Montant somme,
        LocalDate le,
        @Nullable String libelle,
        @Nullable MouvementId extourne,
        @Nullable String ligne,
        int essai,
        int part,
        @Nullable AgentId par) {

    Ecriture {
        if (!type.relie(debit, credit) || !somme.estPositif()) {
            throw new IllegalArgumentException("Not a movement: %s %s %s %s".formatted(type, debit, credit, somme));
        }
    }

    /** A movement that comes neither from a line of the Treasury nor from another movement. */
    static Ecriture de(
            UUID pret,
            TypeMouvement type,
            Compte debit,
            Compte credit,
            Montant somme,
            LocalDate le,
            @Nullable String libelle,
            @Nullable AgentId par) {
        return new Ecriture(
                MouvementId.nouveau(), pret, type, debit, credit, somme, le, libelle, null, null, 1, 1, par);
    }

    static Ecriture deblocage(UUID pret, Montant capital, LocalDate le, AgentId par) {
        return de(pret, TypeMouvement.DEBLOCAGE, Compte.PRET, Compte.TRESOR, capital, le, null, par);
    }

    /** A payment: of the loan, or of what was given up. */
    static Ecriture paiement(MouvementId id, UUID pret, TypeMouvement type, Paiement paiement, @Nullable AgentId par) {
        return new Ecriture(
                id,
                pret,
                type,
                Compte.TRESOR,
                type == TypeMouvement.RECOUVREMENT ? Compte.RECOUVREMENT_NON_VALEUR : Compte.PRET,
                paiement.montant(),
                paiement.le(),
                paiement.libelle(),
                null,
                paiement.ligne(),
                paiement.essai(),
                paiement.part(),
                par);
    }

    /** The exact opposite of a movement, on the day it is written. */
    static Ecriture extourne(UUID pret, Mouvement annule, LocalDate le, String motif, AgentId par) {
        return new Ecriture(
                MouvementId.nouveau(),
                pret,
                TypeMouvement.EXTOURNE,
                annule.credit(),
                annule.debit(),
                annule.somme(),
                le,
                motif,
                annule.id(),
                null,
                1,
                1,
                par);
    }

    /** What it did, to be told. */
    DetteChangee dite(PretAccorde concerne, Montant reste) {
        return new DetteChangee(concerne.id(), concerne.dossier(), id, type, le, somme, concerne.etat(), reste);
    }
}
