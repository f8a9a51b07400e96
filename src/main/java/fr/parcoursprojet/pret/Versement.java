package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The payment of a grant to the prestataire; it is never repaid.
 *
 * @param id its name
 * @param dossier the dossier it comes from
 * @param montant what is given
 * @param etat how far it is
 * @param accordeLe the day of the commission
 * @param verseLe the day it was paid
 */
public record Versement(
        VersementId id,
        DossierId dossier,
        Montant montant,
        EtatVersement etat,
        LocalDate accordeLe,
        @Nullable LocalDate verseLe) {}
