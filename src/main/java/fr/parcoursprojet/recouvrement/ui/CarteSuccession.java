package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.recouvrement.Succession;
import fr.parcoursprojet.recouvrement.Successions;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The death of a borrower and the notary who settles the estate. */
@org.springframework.stereotype.Component
class CarteSuccession {

    private final Successions successions;
    private final Moi moi;
    private final Clock horloge;

    CarteSuccession(Successions successions, Moi moi, Clock horloge) {
        this.successions = successions;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** The card; it calls back when something changed. */
    Carte de(Pret pret, Component ou, Runnable change) {
        var connue = successions.de(pret.id());
        var carte = Carte.titree(ou.getTranslation("recouvrement.succession.titre"), new Paragraph(phrase(connue, ou)));
        var actes = new Div();
        actes.addClassName("actes");
        if (connue.isEmpty()) {
            actes.add(Bouton.discret(
                    ou.getTranslation("recouvrement.succession.noter"), () -> noterDeces(pret, ou, change)));
        } else {
            var notaire = connue.get().notaire();
            if (notaire != null) {
                carte.add(new Paragraph(ou.getTranslation("recouvrement.succession.notaire", notaire)));
            }
            actes.add(
                    Bouton.second(
                                    ou.getTranslation("recouvrement.succession.noterNotaire"),
                                    () -> noterNotaire(pret, ou, change))
                            .avec(Icone.PLUME),
                    new ListeDeFaits().papier(() -> successions.acte(pret.id())),
                    Bouton.discret(
                            ou.getTranslation("recouvrement.succession.erreur"), () -> dementir(pret, ou, change)));
        }
        carte.add(actes);
        return carte;
    }

    private static String phrase(Optional<Succession> connue, Component ou) {
        return connue.map(deces -> ou.getTranslation("recouvrement.succession.deces", deces.le()))
                .orElseGet(() -> ou.getTranslation("recouvrement.succession.aucun"));
    }

    private void noterDeces(Pret pret, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.succession.noter"),
                        ou.getTranslation("recouvrement.succession.noterPhrase"))
                .jour("le", ou.getTranslation("recouvrement.succession.le"), LocalDate.now(horloge))
                .scan("acte", ou.getTranslation("recouvrement.succession.acte"))
                .demander(
                        ou.getTranslation("recouvrement.succession.noter"),
                        dit -> successions.noterDeces(pret.id(), dit.jour("le"), dit.preuve("acte"), moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private void noterNotaire(Pret pret, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.succession.noterNotaire"),
                        ou.getTranslation("recouvrement.succession.notairePhrase"))
                .mots("notaire", ou.getTranslation("recouvrement.succession.nomAdresse"))
                .demander(
                        ou.getTranslation("recouvrement.succession.noterNotaire"),
                        dit -> successions.noterNotaire(pret.id(), dit.mots("notaire"), moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private void dementir(Pret pret, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.succession.erreur"),
                        ou.getTranslation("recouvrement.succession.erreurPhrase"))
                .mots("motif", ou.getTranslation("recouvrement.contentieux.motif"))
                .demander(
                        ou.getTranslation("recouvrement.succession.erreur"),
                        dit -> successions.dementir(pret.id(), dit.mots("motif"), moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private static void fait(Component ou, Runnable change) {
        Annonce.fait(ou.getTranslation("recouvrement.surendettement.note"));
        change.run();
    }
}
