package fr.parcoursprojet.courrier;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.JustificatifInfecte;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.justificatifs.MotsDuLecteur;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person is told when a document they had given was lost to a virus: to send it again, the draft included. */
@Component
class CourrierDesDocuments {

    private final Courriers courriers;
    private final Demandes demandes;
    private final Justificatifs justificatifs;
    private final MotsDuLecteur mots;

    CourrierDesDocuments(Courriers courriers, Demandes demandes, Justificatifs justificatifs, MotsDuLecteur mots) {
        this.courriers = courriers;
        this.demandes = demandes;
        this.justificatifs = justificatifs;
        this.mots = mots;
    }

    @EventListener
    void infecte(JustificatifInfecte fait) {
        var demandeur = demandes.de(fait.dossier()).demandeur();
        var nom = justificatifs.un(fait.dossier(), fait.code()).nom();
        courriers.ecrire(Lettre.a(demandeur, "document-infecte", "document-infecte:" + fait.fichier())
                .sur(fait.dossier())
                .avec("document", courriers.langue(demandeur).pendant(() -> mots.lire(nom))));
    }
}
