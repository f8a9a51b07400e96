package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.recouvrement.ReconnaissanceDeDette;
import fr.parcoursprojet.recouvrement.Reconnaissances;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The time left to claim a debt (R18), and what begins it again: a recognition with its proof. */
@org.springframework.stereotype.Component
class CartePrescription {

    private final Reconnaissances reconnaissances;
    private final Agents agents;
    private final Moi moi;
    private final Clock horloge;

    CartePrescription(Reconnaissances reconnaissances, Agents agents, Moi moi, Clock horloge) {
        this.reconnaissances = reconnaissances;
        this.agents = agents;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** Whether there is something to show. */
    boolean concerne(Pret pret) {
        return reconnaissances.delai(pret.id()).isPresent()
                || !reconnaissances.du(pret.id()).isEmpty();
    }

    /** The card; it calls back when something changed. */
    Carte de(Pret pret, Component ou, Runnable change) {
        var carte = Carte.titree(
                ou.getTranslation("recouvrement.prescription.titre"),
                new Paragraph(reconnaissances
                        .delai(pret.id())
                        .map(delai ->
                                ou.getTranslation("recouvrement.prescription.delai", delai.jusquAu(), delai.depuis()))
                        .orElseGet(() -> ou.getTranslation("recouvrement.prescription.aucun"))));
        var dites = reconnaissances.du(pret.id());
        if (!dites.isEmpty()) {
            carte.add(liste(pret, dites, ou));
        }
        if (reconnaissances.delai(pret.id()).isPresent()) {
            var actes = new Div(
                    Bouton.second(ou.getTranslation("recouvrement.prescription.noter"), () -> noter(pret, ou, change))
                            .avec(Icone.PLUME));
            actes.addClassName("actes");
            carte.add(actes);
        }
        return carte;
    }

    private ListeDeFaits liste(Pret pret, List<ReconnaissanceDeDette> dites, Component ou) {
        var liste = new ListeDeFaits();
        dites.forEach(dite -> liste.fait(
                ou.getTranslation("recouvrement.prescription.reconnue"),
                dite.le(),
                dite.document() + " · " + agents.de(dite.par()).nom(),
                liste.papier(() -> reconnaissances.preuve(pret.id(), dite.fichier()))));
        return liste;
    }

    private void noter(Pret pret, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.prescription.noter"),
                        ou.getTranslation("recouvrement.prescription.phrase"))
                .jour("le", ou.getTranslation("recouvrement.prescription.le"), LocalDate.now(horloge))
                .ligne("document", ou.getTranslation("recouvrement.prescription.document"))
                .scan("preuve", ou.getTranslation("recouvrement.prescription.preuve"))
                .demander(
                        ou.getTranslation("recouvrement.prescription.noter"),
                        dit -> reconnaissances.noter(
                                pret.id(),
                                dit.jour("le"),
                                dit.mots("document"),
                                dit.preuve("preuve"),
                                moi.exigerAgent()),
                        () -> {
                            Annonce.fait(ou.getTranslation("recouvrement.prescription.notee"));
                            change.run();
                        });
    }
}
