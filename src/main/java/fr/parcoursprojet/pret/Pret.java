package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One loan, from the decision to the last payment.
 *
 * @param id its name
 * @param dossier the dossier it comes from
 * @param emprunteurs who owes it, each for the whole: the person of the dossier first, then who borrowed with them
 * @param etat how far it is
 * @param capital what is lent; all of it is to be repaid, nothing more
 * @param objet what it pays, as the demande says, such as {@code Scooter}
 * @param titre the Treasury's reference, given at the disbursement, such as {@code T-2011-0042}
 * @param accordeLe the day of the commission
 * @param signeLe the day the borrower signed
 * @param debloqueLe the day the money left
 * @param soldeLe the day nothing was left to pay
 * @param surPapier whether it was signed on paper rather than on the screen
 * @param signePar the name under the contract
 * @param motifSansSuite why it was never paid out
 * @param annonce the early repayment that was announced and is awaited
 * @param geleLe the day from which a recevabilité freezes the debt (R12), while it does
 * @param contentieuxLe the day it was handed over to the Treasury's enforcement service, while it is there
 * @param regleAuContentieux whether it was settled while the Treasury pursued it
 * @param planLe the day from which a plan of surendettement holds (R12), while it does
 * @param planEfface what that plan erases at its end, in euros, if it does
 */
public record Pret(
        PretId id,
        DossierId dossier,
        List<Emprunteur> emprunteurs,
        EtatPret etat,
        Montant capital,
        String objet,
        @Nullable String titre,
        LocalDate accordeLe,
        @Nullable LocalDate signeLe,
        @Nullable LocalDate debloqueLe,
        @Nullable LocalDate soldeLe,
        boolean surPapier,
        @Nullable String signePar,
        @Nullable String motifSansSuite,
        @Nullable Montant annonce,
        @Nullable LocalDate geleLe,
        @Nullable LocalDate contentieuxLe,
        boolean regleAuContentieux,
        @Nullable LocalDate planLe,
        @Nullable Montant planEfface) {

    /** The list is copied. */
    public Pret {
        emprunteurs = List.copyOf(emprunteurs);
    }

    /** The person of the dossier. */
    public UsagerId emprunteur() {
        return emprunteurs.getFirst().usager();
    }

    /** Who owes it, in one line. */
    public String noms() {
        return Emprunteur.ensemble(emprunteurs);
    }

    /** Whether two people owe it, each for the whole. */
    public boolean aDeux() {
        return emprunteurs.size() > 1;
    }

    /** The one of them who has this account; empty when it is somebody else. */
    public Optional<Emprunteur> emprunteur(UsagerId usager) {
        return emprunteurs.stream().filter(un -> un.usager().equals(usager)).findFirst();
    }
}
