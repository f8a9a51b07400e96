package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter to print and post.
 *
 * @param id names it
 * @param pret the loan it is about
 * @param dossier its dossier
 * @param sujet what it tells
 * @param nom to whom, as written on it
 * @param avecAdresse whether a postal address is known; without one the agent writes it on the envelope
 * @param fichier the PDF, kept
 * @param ecritLe when it was made
 */
public record CourrierPostal(
        UUID id,
        PretId pret,
        DossierId dossier,
        SujetDeLettre sujet,
        String nom,
        boolean avecAdresse,
        FichierId fichier,
        Instant ecritLe) {

    /** The identifiers alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "CourrierPostal[" + id + "]";
    }
}
