package fr.parcoursprojet.demande;

import java.time.Instant;
import java.util.UUID;

/**
 * That a field of a draft was answered, where and when; what was answered stands in the draft.
 *
 * @param champ the field, such as {@code ADRESSE/ville}
 * @param ecran the open page it was given on
 * @param appareil the browser it was given in; empty when unknown
 * @param donneeLe when the person gave it, by the server's clock: earlier than its arrival when there was no network
 */
public record ReponseDonnee(String champ, UUID ecran, String appareil, Instant donneeLe) {}
