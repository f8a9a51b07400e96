package fr.parcoursprojet.prescripteur;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a prescripteur sees of somebody they sent: what they wrote themselves, and one word.
 *
 * @param envoyee whom they sent
 * @param etat where it stands
 * @param deposeeLe day of filing, once filed
 */
public record PersonneSuivie(
        PersonneEnvoyee envoyee,
        EtatDePersonneEnvoyee etat,
        @Nullable LocalDate deposeeLe) {}
