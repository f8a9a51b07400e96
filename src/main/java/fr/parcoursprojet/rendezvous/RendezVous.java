package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, or the invitation to choose one.
 *
 * @param id names it
 * @param dossier what it is about; none for somebody who called and has none yet
 * @param appel the call it was given in; none when it began with a dossier
 * @param agent who meets the person
 * @param etat how far it is
 * @param creneau when and how; none while the person has not chosen
 * @param sujet what it is for
 * @param origine who took it; none while nobody did, or before this was kept
 * @param sequence how many times it was moved or cancelled (RFC 5545)
 * @param raison what the person said when they excused themselves, or the service when it cancelled
 */
public record RendezVous(
        RendezVousId id,
        @Nullable DossierId dossier,
        @Nullable SollicitationId appel,
        AgentId agent,
        EtatRendezVous etat,
        @Nullable Creneau creneau,
        Sujet sujet,
        @Nullable Origine origine,
        int sequence,
        @Nullable String raison) {

    /** The dossier, for those that have one. */
    public DossierId duDossier() {
        return Objects.requireNonNull(dossier, "an appointment of a dossier");
    }

    /** The call, for those that have no dossier. */
    public SollicitationId deLAppel() {
        return Objects.requireNonNull(appel, "an appointment given during a call");
    }
}
