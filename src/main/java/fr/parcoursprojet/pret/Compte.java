package fr.parcoursprojet.pret;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a movement debits or credits. The numbers are those of the public chart of accounts (M57) that the scheme or the
 * law names; the others are the city's to choose with its public accountant.
 */
public enum Compte {
    /** What the borrower owes and is asked for: account 274, loans. */
    PRET("274"),
    /** The money that the public accountant holds: account 515. */
    TRESOR("515"),
    /** What was paid too much and is to be given back: account 466, excess payments. */
    TROP_PERCU("466"),
    /** Instalments that the CCAS pays in the borrower's place (soutien financier). */
    SOUTIEN(null),
    /** What the CCAS chose not to claim (remise). */
    REMISE(null),
    /** What the accountant gave up collecting, though the debt lives: account 6541. */
    NON_VALEUR("6541"),
    /** What was paid after that all the same. */
    RECOUVREMENT_NON_VALEUR(null),
    /** What a court erased, for ever: account 6542. */
    CREANCE_ETEINTE("6542");

    private final @Nullable String numero;

    Compte(@Nullable String numero) {
        this.numero = numero;
    }

    /** Its number, when it is the same in every city. */
    public Optional<String> numero() {
        return Optional.ofNullable(numero);
    }
}
