package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier entered the intermediate archive, or left it because somebody was in touch again (R15).
 *
 * @param dossier which
 * @param depuis since when; null when it is out of it
 */
public record DossierArchive(DossierId dossier, @Nullable LocalDate depuis) {}
