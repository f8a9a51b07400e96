package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail and what became of it.
 *
 * @param id the e-mail
 * @param dossier what it is about, when it is about one
 * @param adresse to whom
 * @param objet its subject
 * @param texte what it says, without its layout
 * @param pieces names of what is attached
 * @param etat where it stands
 * @param ecritLe when it was written
 * @param envoyeLe when the mail server took it
 * @param panne what the mail server or the network said, for an agent to tell the IT department
 */
public record Envoi(
        EnvoiId id,
        @Nullable DossierId dossier,
        Email adresse,
        String objet,
        String texte,
        List<String> pieces,
        EtatEnvoi etat,
        Instant ecritLe,
        @Nullable Instant envoyeLe,
        @Nullable String panne) {}
