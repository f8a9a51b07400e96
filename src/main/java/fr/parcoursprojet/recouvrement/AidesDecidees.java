package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.commission.MesureAccordee;
import fr.parcoursprojet.commission.MesureRefusee;
import fr.parcoursprojet.commission.NatureMesure;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Once the commission helped a running loan (R11), what was late may be late no more and its relance stops; yes or no, it
 * answers the difficulty the borrower had declared. An adjournment does not, nor does what is said of the Treasury: the
 * difficulty still waits.
 */
@Component
class AidesDecidees {

    private final Prets prets;
    private final Recouvrement recouvrement;
    private final Difficultes difficultes;
    private final Moi moi;
    private final Clock horloge;

    AidesDecidees(Prets prets, Recouvrement recouvrement, Difficultes difficultes, Moi moi, Clock horloge) {
        this.prets = prets;
        this.recouvrement = recouvrement;
        this.difficultes = difficultes;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** The loan was changed before, see the module of the loans. */
    @EventListener
    void on(MesureAccordee accordee) {
        recouvrement.relancer(LocalDate.now(horloge));
        if (accordee.nature() != NatureMesure.TRANSMISSION) {
            repondre(accordee.dossier());
        }
    }

    @EventListener
    void on(MesureRefusee refusee) {
        if (refusee.nature() != NatureMesure.TRANSMISSION) {
            repondre(refusee.dossier());
        }
    }

    private void repondre(DossierId dossier) {
        moi.agent()
                .ifPresent(agent -> prets.du(dossier)
                        .ifPresent(pret -> difficultes.du(pret.id()).stream()
                                .filter(dite -> dite.traiteeLe() == null)
                                .forEach(dite -> difficultes.traiter(dite.id(), agent))));
    }
}
