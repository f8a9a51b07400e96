package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.JustificatifInfecte;
import fr.parcoursprojet.justificatifs.Justificatifs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person is told when a document they had given was lost to a virus: to send it again, the draft included. */
@Component
class CourrierDesDocuments {

    private final Courriers courriers;
    private final Demandes demandes;
    private final Justificatifs justificatifs;

    CourrierDesDocuments(Courriers courriers, Demandes demandes, Justificatifs justificatifs) {
        this.courriers = courriers;
        this.demandes = demandes;
        this.justificatifs = justificatifs;
    }

    @EventListener
    void infecte(JustificatifInfecte fait) {
        courriers.ecrire(Lettre.a(
                        demandes.de(fait.dossier()).demandeur(),
                        "document-infecte",
                        "document-infecte:" + fait.fichier())
                .sur(fait.dossier())
                .avec("document", justificatifs.un(fait.dossier(), fait.code()).nom()));
    }
}
