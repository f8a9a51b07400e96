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
 * @param montant its signed amount
 * @param ligne the line of the Treasury it came from, which waits again; or nothing
 * @param motif why, in words
 */
public record MouvementExtourne(
        PretId pret,
        DossierId dossier,
        MouvementId mouvement,
        Montant montant,
        @Nullable String ligne,
        String motif) {}
