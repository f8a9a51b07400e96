package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger was reversed.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param mouvement the entry that no longer counts
 * @param montant what it did to account 274, signed
 * @param ligne the line of the Treasury it came from, which waits again; or nothing
 * @param essai how many times that line had been given a loan
 * @param motif why, in words
 */
public record MouvementExtourne(
        PretId pret,
        DossierId dossier,
        MouvementId mouvement,
        Montant montant,
        @Nullable String ligne,
        int essai,
        String motif) {}
