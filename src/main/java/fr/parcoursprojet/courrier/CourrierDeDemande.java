package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.ComplementsDemandes;
import fr.parcoursprojet.demande.DemandeDeposee;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.Justificatifs;
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

    CourrierDeDemande(Courriers courriers, Demandes demandes, Justificatifs justificatifs) {
        this.courriers = courriers;
        this.demandes = demandes;
        this.justificatifs = justificatifs;
    }

    @EventListener
    void deposee(DemandeDeposee fait) {
        courriers.ecrire(Lettre.a(fait.demandeur(), "recepisse", "recepisse:" + fait.dossier())
                .sur(fait.dossier())
                .avec("recepisse", demandes.recepisse(fait.dossier()))
                .avec("deposeeLe", fait.deposeeLe())
                .joindre(PieceJointe.imprime("recepisse-" + fait.numero() + ".pdf", RecepisseImprime.NOM)));
    }

    @EventListener
    void complements(ComplementsDemandes fait) {
        var demande = demandes.de(fait.dossier());
        var attendus = Objects.requireNonNull(demande.complements());
        var pieces = justificatifs.du(fait.dossier()).stream()
                .filter(piece -> fait.codes().contains(piece.code()))
                .map(piece -> new PieceAttendue(piece.nom(), piece.raison()))
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

    /** A document awaited, as the letter names it; the reason is why the last one was sent back. */
    record PieceAttendue(String nom, @Nullable String raison) {}
}
