package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The second borrower of a dossier, asked or bound.
 *
 * @param id its name
 * @param dossier the dossier
 * @param etat how far they are
 * @param nom as they were named, then as they wrote it themselves
 * @param email where the invitation goes
 * @param usager their account, once they answered
 * @param naissance their birth, once they agreed
 * @param adresse where they live, as on an envelope, once they agreed
 * @param nommeLe when they were named
 * @param parUnAgent whether an agent named them
 * @param reponduLe when they agreed or said no
 */
public record CoEmprunteur(
        CoEmprunteurId id,
        DossierId dossier,
        EtatCoEmprunteur etat,
        String nom,
        Email email,
        @Nullable UsagerId usager,
        @Nullable LocalDate naissance,
        List<String> adresse,
        Instant nommeLe,
        boolean parUnAgent,
        @Nullable Instant reponduLe) {

    /** Who is to be bound with the first borrower; empty until they agree. */
    Optional<Emprunteur> lie() {
        return etat == EtatCoEmprunteur.ACCEPTE && usager != null
                ? Optional.of(new Emprunteur(usager, nom))
                : Optional.empty();
    }

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "CoEmprunteur[" + id + "]";
    }
}
