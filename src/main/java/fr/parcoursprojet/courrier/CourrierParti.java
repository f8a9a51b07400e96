package fr.parcoursprojet.courrier;

import java.time.Instant;

/**
 * An e-mail that was written about a dossier, on which new words can be tried.
 *
 * @param id the e-mail
 * @param numero the dossier's number
 * @param ecritLe when it was written
 */
public record CourrierParti(EnvoiId id, String numero, Instant ecritLe) {}
