package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.SollicitationId;

/**
 * Something happened to the appointment of somebody who called and has no dossier yet.
 *
 * @param rendezVous the appointment
 * @param appel the call
 * @param fait what happened
 */
public record RendezVousDAppel(RendezVousId rendezVous, SollicitationId appel, Fait fait) {

    /** What may happen to it. */
    public enum Fait {
        /** Day and time are set. */
        PRIS,
        /** They were set, and are others now. */
        DEPLACE,
        /** It comes soon: its reminder leaves. */
        RAPPEL,
        /** The person came, or answered. */
        HONORE,
        /** The person told the agent they could not come. */
        EXCUSE,
        /** The service cancels it. */
        ANNULE,
        /** The person did not come (R13). */
        MANQUE,
        /** The person did not come, nor to the one before (R13). */
        MANQUE_DE_SUITE
    }
}
