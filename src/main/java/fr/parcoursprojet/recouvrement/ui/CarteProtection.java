package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.recouvrement.Protection;
import fr.parcoursprojet.recouvrement.Protections;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Remarque;
import java.time.Clock;
import java.time.LocalDate;

/** The surendettement of one of two borrowers: nothing is asked of that one, the loan and the other one go on. */
@org.springframework.stereotype.Component
class CarteProtection {

    private final Protections protections;
    private final Moi moi;
    private final Clock horloge;

    CarteProtection(Protections protections, Moi moi, Clock horloge) {
        this.protections = protections;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** Whether one of two people may be alone in it. */
    boolean concerne(Pret pret) {
        return pret.aDeux() && pret.etat() == EtatPret.DEBLOQUE && pret.geleLe() == null;
    }

    /** The card; it calls back when something changed. */
    Carte de(Pret pret, Component ou, Runnable change) {
        var carte = Carte.titree(
                ou.getTranslation("recouvrement.protection.titre"),
                new Paragraph(ou.getTranslation("recouvrement.protection.phrase")));
        pret.emprunteurs().forEach(qui -> carte.add(un(pret, qui, ou, change)));
        carte.add(Remarque.info(ou.getTranslation("recouvrement.protection.aLaVille")));
        return carte;
    }

    private Div un(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        var actes = new Div();
        actes.addClassName("actes");
        protections
                .de(pret.id(), qui.usager())
                .ifPresentOrElse(
                        protection -> protege(pret, qui, protection, actes, change),
                        () -> actes.add(Bouton.second(
                                ou.getTranslation("recouvrement.protection.noter", qui.nom()),
                                () -> commencer(pret, qui, ou, change))));
        return actes;
    }

    private void protege(Pret pret, Emprunteur qui, Protection protection, Div actes, Runnable change) {
        actes.add(
                new Paragraph(actes.getTranslation(
                        "recouvrement.protection.depuis", qui.nom(), protection.le(), protection.reference())),
                Bouton.second(
                        actes.getTranslation("recouvrement.protection.finir"), () -> finir(pret, qui, actes, change)));
        if (protection.piece() != null) {
            actes.add(new ListeDeFaits().papier(() -> protections.piece(pret.id(), qui.usager())));
        }
    }

    private void commencer(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        var titre = ou.getTranslation("recouvrement.protection.noter", qui.nom());
        new DemandeDActe(titre, ou.getTranslation("recouvrement.protection.noterPhrase", qui.nom()))
                .jour("le", ou.getTranslation("recouvrement.surendettement.le.RECEVABILITE"), LocalDate.now(horloge))
                .ligne("reference", ou.getTranslation("recouvrement.surendettement.reference"))
                .scan("scan", ou.getTranslation("recouvrement.surendettement.scan"))
                .demander(
                        titre,
                        dit -> protections.commencer(
                                pret.id(),
                                qui.usager(),
                                dit.jour("le"),
                                dit.mots("reference"),
                                dit.scan("scan"),
                                moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private void finir(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        var titre = ou.getTranslation("recouvrement.protection.finir");
        new DemandeDActe(titre, ou.getTranslation("recouvrement.protection.finirPhrase", qui.nom()))
                .jour("le", ou.getTranslation("recouvrement.surendettement.le.CLOTURE"), LocalDate.now(horloge))
                .mots("motif", ou.getTranslation("recouvrement.contentieux.motif"))
                .demander(
                        titre,
                        dit -> protections.finir(
                                pret.id(), qui.usager(), dit.jour("le"), dit.mots("motif"), moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private static void fait(Component ou, Runnable change) {
        Annonce.fait(ou.getTranslation("recouvrement.surendettement.note"));
        change.run();
    }
}
