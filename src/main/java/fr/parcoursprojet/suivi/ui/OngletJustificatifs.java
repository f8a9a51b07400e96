package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.stockage.Coffre;
import java.time.Clock;
import java.util.List;

/** The documents, each shown beside its check list. */
@org.springframework.stereotype.Component
class OngletJustificatifs implements OngletDossier {

    private final Justificatifs justificatifs;
    private final Demandes demandes;
    private final Instructions instructions;
    private final Coffre coffre;
    private final Agents agents;
    private final Moi moi;
    private final Delais delais;
    private final Clock horloge;

    OngletJustificatifs(
            Justificatifs justificatifs,
            Demandes demandes,
            Instructions instructions,
            Coffre coffre,
            Agents agents,
            Moi moi,
            Delais delais,
            Clock horloge) {
        this.justificatifs = justificatifs;
        this.demandes = demandes;
        this.instructions = instructions;
        this.coffre = coffre;
        this.agents = agents;
        this.moi = moi;
        this.delais = delais;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "justificatifs";
    }

    @Override
    public int rang() {
        return 30;
    }

    @Override
    public int enAttente(DossierId dossier) {
        return (int) justificatifs.du(dossier).stream()
                .filter(piece -> piece.etat() == EtatJustificatif.ENVOYE)
                .count();
    }

    @Override
    public Component contenu(DossierId dossier) {
        return contenu(dossier, QueryParameters.empty());
    }

    @Override
    public Component contenu(DossierId dossier, QueryParameters adresse) {
        var pieces = justificatifs.du(dossier);
        if (pieces.isEmpty()) {
            return new EtatVide(new Div().getTranslation("suivi.pieces.aucune"));
        }
        var demande = demandes.de(dossier);
        var ouverte = pieces.stream()
                .filter(piece -> adresse.getSingleParameter("piece")
                        .filter(piece.code()::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> aVoir(pieces));
        var base = "agents/dossiers/" + demande.numero() + "/justificatifs";
        var peutAgir = moi.a(Role.REFERENT) || moi.a(Role.AGENT_ADMINISTRATIF);
        var volets = new Div(
                new ListeDesPieces(
                        pieces,
                        ouverte,
                        base,
                        moi.a(Role.REFERENT) ? new DemandeDeDocuments(demande, pieces, instructions, horloge) : null),
                new Visionneuse(
                        demande,
                        pieces,
                        ouverte,
                        justificatifs.versions(dossier).getOrDefault(ouverte.code(), List.of()),
                        coffre,
                        delais,
                        base),
                new VerificationDePiece(demande, pieces, ouverte, justificatifs, agents, moi, base, peutAgir));
        volets.addClassName("pieces");
        return volets;
    }

    private static Justificatif aVoir(List<Justificatif> pieces) {
        return pieces.stream()
                .filter(piece -> piece.etat() == EtatJustificatif.ENVOYE)
                .findFirst()
                .orElse(pieces.getFirst());
    }
}
