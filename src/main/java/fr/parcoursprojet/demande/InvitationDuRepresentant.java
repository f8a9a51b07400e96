package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a minor's legal representative is asked, and may read: the project and what is asked for it. Nothing of the budget,
 * the documents or the messages.
 *
 * @param id its name
 * @param dossier the dossier
 * @param demandeur the minor
 * @param nomDuMineur who they answer for
 * @param nom their own name, as the minor wrote it
 * @param email where the invitation went
 * @param objet what the project pays
 * @param subvention the grant asked for
 * @param pret the loan asked for
 * @param voie the lawful way chosen
 * @param etat where the invitation stands
 * @param inviteLe when it left
 * @param reponduLe when they answered
 */
public record InvitationDuRepresentant(
        UUID id,
        DossierId dossier,
        UsagerId demandeur,
        String nomDuMineur,
        String nom,
        Email email,
        String objet,
        Montant subvention,
        Montant pret,
        @Nullable VoieMineur voie,
        EtatRepresentant etat,
        Instant inviteLe,
        @Nullable Instant reponduLe) {

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "InvitationDuRepresentant[" + id + "]";
    }
}
