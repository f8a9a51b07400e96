package fr.parcoursprojet.suivi;

import fr.parcoursprojet.demande.ComplementsDemandes;
import fr.parcoursprojet.demande.ComplementsRecus;
import fr.parcoursprojet.demande.DemandeDeposee;
import fr.parcoursprojet.demande.DemandeRetiree;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.JustificatifDepose;
import fr.parcoursprojet.justificatifs.JustificatifRefuse;
import fr.parcoursprojet.justificatifs.JustificatifVerifie;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a demande and its documents leave in the timeline, and the work they make. */
@Component
class SuiviDeLaDemande {

    private final Chronologie chronologie;
    private final Taches taches;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Justificatifs justificatifs;
    private final Clock horloge;

    SuiviDeLaDemande(
            Chronologie chronologie,
            Taches taches,
            Demandes demandes,
            Instructions instructions,
            Justificatifs justificatifs,
            Clock horloge) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.demandes = demandes;
        this.instructions = instructions;
        this.justificatifs = justificatifs;
        this.horloge = horloge;
    }

    @EventListener
    void on(DemandeDeposee depot) {
        chronologie.noter(depot.dossier(), TypeFait.DEPOT);
        taches.ouvrir(TypeTache.NOUVELLE_DEMANDE, depot.dossier());
    }

    @EventListener
    void on(DemandeRetiree retrait) {
        if (retrait.etaitDeposee()) {
            chronologie.noter(retrait.dossier(), TypeFait.RETRAIT);
            taches.fermer(retrait.dossier(), TypeTache.values());
        }
    }

    @EventListener
    void on(ComplementsDemandes demande) {
        chronologie.noter(demande.dossier(), TypeFait.COMPLEMENTS_DEMANDES, null, demande.avant(), null);
        taches.fermer(demande.dossier(), TypeTache.DOCUMENTS_A_DEMANDER);
        taches.ouvrir(
                TypeTache.COMPLEMENTS_ATTENDUS,
                demande.dossier(),
                demande.dossier().toString(),
                null,
                demande.avant().atStartOfDay(horloge.getZone()).toInstant(),
                null);
    }

    @EventListener
    void on(ComplementsRecus retour) {
        chronologie.noter(retour.dossier(), TypeFait.COMPLEMENTS_RECUS);
        taches.fermer(retour.dossier(), TypeTache.COMPLEMENTS_ATTENDUS);
        piecesAVerifier(retour.dossier());
    }

    @EventListener
    void on(JustificatifDepose piece) {
        if (instructions.trouver(piece.dossier()).isPresent()) {
            noter(piece.dossier(), TypeFait.PIECE_RECUE, piece.code());
            piecesAVerifier(piece.dossier());
        }
    }

    @EventListener
    void on(JustificatifVerifie piece) {
        noter(piece.dossier(), TypeFait.PIECE_VERIFIEE, piece.code());
        piecesAVerifier(piece.dossier());
    }

    @EventListener
    void on(JustificatifRefuse piece) {
        if (instructions.trouver(piece.dossier()).isPresent()) { // a virus may be found while the demande is a draft
            noter(piece.dossier(), TypeFait.PIECE_A_REFAIRE, piece.code());
            piecesAVerifier(piece.dossier());
        }
    }

    /** Opens or closes what the state of the documents asks for; before a référent is known, the new demande says it all. */
    void piecesAVerifier(DossierId dossier) {
        var instruction = instructions.trouver(dossier);
        if (instruction.isEmpty() || instruction.get().etat() != EtatInstruction.EN_COURS) {
            return;
        }
        var pieces = justificatifs.du(dossier);
        var aLire = pieces.stream().anyMatch(piece -> piece.etat() == EtatJustificatif.ENVOYE);
        var complet = !pieces.isEmpty() && pieces.stream().allMatch(SuiviDeLaDemande::verifiee);
        var auService = demandes.de(dossier).etat() == EtatDemande.DEPOSEE;
        ouvrirSi(aLire, TypeTache.PIECES_A_VERIFIER, dossier);
        ouvrirSi(complet, TypeTache.PROPOSITION_A_ECRIRE, dossier);
        ouvrirSi(!aLire && !complet && auService, TypeTache.DOCUMENTS_A_DEMANDER, dossier);
    }

    private void ouvrirSi(boolean cause, TypeTache type, DossierId dossier) {
        if (cause) {
            taches.ouvrir(type, dossier);
        } else {
            taches.fermer(dossier, type);
        }
    }

    private void noter(DossierId dossier, TypeFait type, String code) {
        chronologie.noter(
                dossier, type, null, null, justificatifs.un(dossier, code).nom());
    }

    private static boolean verifiee(Justificatif piece) {
        return piece.etat() == EtatJustificatif.VERIFIE;
    }
}
