package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.recouvrement.AidesOffertes;
import fr.parcoursprojet.recouvrement.Contentieux;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.Annonce;
import java.util.List;
import java.util.Optional;

/** Asks the commission whether late loans go to the Treasury: in which séance, and why. */
@org.springframework.stereotype.Component
class AuxMembres {

    private final Contentieux contentieux;
    private final Commissions commissions;
    private final AidesOffertes aides;
    private final Moi moi;

    AuxMembres(Contentieux contentieux, Commissions commissions, AidesOffertes aides, Moi moi) {
        this.contentieux = contentieux;
        this.commissions = commissions;
        this.aides = aides;
        this.moi = moi;
    }

    /** Whether who is there may ask. */
    boolean peut() {
        return moi.a(Role.REFERENT);
    }

    /** The séance where a loan waits. */
    Optional<Seance> attend(DossierId dossier) {
        return commissions.enAttente(dossier);
    }

    /** Opens the question; it calls back once the loans stand on the ordre du jour. */
    void proposer(List<PretId> prets, Component ou, Runnable change) {
        var seances = commissions.toutes().reversed().stream()
                .filter(seance -> seance.etat() != EtatSeance.CLOSE)
                .toList();
        var demande = new DemandeDActe(
                ou.getTranslation("recouvrement.contentieux.proposer"),
                ou.getTranslation("recouvrement.contentieux.proposerPhrase", prets.size()));
        if (prets.stream().anyMatch(pret -> aides.du(pret).isEmpty())) {
            demande.remarque(CarteContentieux.sansAide(ou));
        }
        if (seances.isEmpty()) {
            demande.remarque(CarteContentieux.sansSeance(ou));
        }
        demande.seance("seance", ou.getTranslation("recouvrement.contentieux.seance"), seances)
                .mots("motif", ou.getTranslation("recouvrement.contentieux.proposerMotif"))
                .demander(
                        ou.getTranslation("recouvrement.contentieux.proposer"),
                        dit -> contentieux.proposer(prets, dit.seance("seance"), dit.mots("motif")),
                        () -> {
                            Annonce.fait(ou.getTranslation("recouvrement.contentieux.propose", prets.size()));
                            change.run();
                        });
    }
}
