package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.ComplementsDemandes;
import fr.parcoursprojet.demande.DemandeDeposee;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.RecepisseRedemande;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.justificatifs.MotsDuLecteur;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person receives while their demande is at the service: the receipt (R8), then what is missing. */
@Component
class CourrierDeDemande {

    private final Courriers courriers;
    private final Demandes demandes;
    private final Justificatifs justificatifs;
    private final MotsDuLecteur mots;
    private final Clock horloge;

    CourrierDeDemande(
            Courriers courriers, Demandes demandes, Justificatifs justificatifs, MotsDuLecteur mots, Clock horloge) {
        this.mots = mots;
        this.courriers = courriers;
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.horloge = horloge;
    }

    @EventListener
    void deposee(DemandeDeposee fait) {
        recepisse(fait.dossier(), "recepisse:" + fait.dossier());
    }

    /** Asked for once more: several taps within a minute make one e-mail. */
    @EventListener
    void redemande(RecepisseRedemande fait) {
        var minute = horloge.instant().truncatedTo(ChronoUnit.MINUTES);
        recepisse(fait.dossier(), "recepisse:" + fait.dossier() + ":" + minute);
    }

    private void recepisse(DossierId dossier, String cle) {
        var recepisse = demandes.recepisse(dossier);
        courriers.ecrire(Lettre.a(recepisse.demandeur(), "recepisse", cle)
                .sur(dossier)
                .avec("recepisse", recepisse)
                .avec("deposeeLe", LocalDate.ofInstant(recepisse.deposeeLe(), Francais.PARIS))
                .joindre(PieceJointe.imprime("recepisse-" + recepisse.numero() + ".pdf", RecepisseImprime.NOM)));
    }

    @EventListener
    void complements(ComplementsDemandes fait) {
        var demande = demandes.de(fait.dossier());
        var attendus = Objects.requireNonNull(demande.complements());
        var langue = courriers.langue(fait.demandeur());
        var pieces = justificatifs.du(fait.dossier()).stream()
                .filter(piece -> fait.codes().contains(piece.code()))
                .map(piece -> langue.pendant(() -> attendue(piece)))
                .toList();
        courriers.ecrire(Lettre.a(
                        fait.demandeur(),
                        "complements",
                        "complements:" + fait.dossier() + ":"
                                + attendus.demandesLe().toEpochMilli())
                .sur(fait.dossier())
                .avec("numero", Objects.requireNonNull(demande.numero()))
                .avec("pieces", pieces)
                .avec("message", attendus.message())
                .avec("avant", fait.avant()));
    }

    private PieceAttendue attendue(Justificatif piece) {
        var raison = piece.raison();
        return new PieceAttendue(mots.lire(piece.nom()), raison == null ? null : mots.lire(raison));
    }

    /** A document awaited, as the letter names it; the reason is why the last one was sent back. */
    record PieceAttendue(String nom, @Nullable String raison) {}
}
