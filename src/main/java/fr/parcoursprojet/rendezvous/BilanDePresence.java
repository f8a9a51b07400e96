package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.demande.Provenance;
import java.time.Month;
import java.util.Map;

/**
 * Who came in a year, seen from each side.
 *
 * @param total all appointments that are over
 * @param parMois by month, in order
 * @param parMode by how people meet
 * @param parSujet by what they are for
 * @param parOrigine by who took them; those taken before this was kept are left out
 * @param parProvenance by who sent the person; those who did not say are left out
 */
public record BilanDePresence(
        Presence total,
        Map<Month, Presence> parMois,
        Map<Mode, Presence> parMode,
        Map<Sujet, Presence> parSujet,
        Map<Origine, Presence> parOrigine,
        Map<Provenance, Presence> parProvenance) {}
