package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.recouvrement.AdressePostale;
import fr.parcoursprojet.recouvrement.Adresses;
import fr.parcoursprojet.recouvrement.Successions;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Icone;
import java.time.Clock;
import java.time.LocalDate;

/** One who owes the loan: where letters go, after a move too; a death and the notary who settles the estate. */
@org.springframework.stereotype.Component
class CartePersonne {

    private final Successions successions;
    private final Adresses adresses;
    private final Moi moi;
    private final Clock horloge;

    CartePersonne(Successions successions, Adresses adresses, Moi moi, Clock horloge) {
        this.successions = successions;
        this.adresses = adresses;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** The card; it calls back when something changed. */
    Carte de(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        var connue = successions.de(pret.id(), qui.usager());
        var carte = Carte.titree(pret.aDeux() ? qui.nom() : ou.getTranslation("recouvrement.personne.titre"));
        var actes = new Div();
        actes.addClassName("actes");
        if (connue.isEmpty()) {
            carte.add(new Paragraph(adresse(pret, qui, ou)));
            actes.add(
                    Bouton.discret(
                            ou.getTranslation("recouvrement.personne.demenager"),
                            () -> demenager(pret, qui, ou, change)),
                    Bouton.discret(
                            ou.getTranslation("recouvrement.succession.noter"),
                            () -> noterDeces(pret, qui, ou, change)));
        } else {
            carte.add(new Paragraph(ou.getTranslation(
                    "recouvrement.succession.deces", connue.get().le())));
            if (pret.aDeux()) {
                carte.add(new Paragraph(ou.getTranslation("recouvrement.succession.autreTenu")));
            }
            var notaire = connue.get().notaire();
            if (notaire != null) {
                carte.add(new Paragraph(ou.getTranslation("recouvrement.succession.notaire", notaire)));
            }
            actes.add(
                    Bouton.second(
                                    ou.getTranslation("recouvrement.succession.noterNotaire"),
                                    () -> noterNotaire(pret, qui, ou, change))
                            .avec(Icone.PLUME),
                    new ListeDeFaits().papier(() -> successions.acte(pret.id(), qui.usager())),
                    Bouton.discret(
                            ou.getTranslation("recouvrement.succession.erreur"),
                            () -> dementir(pret, qui, ou, change)));
        }
        carte.add(actes);
        return carte;
    }

    private String adresse(Pret pret, Emprunteur qui, Component ou) {
        var lignes = adresses.lignes(pret.id(), qui.usager());
        return lignes.isEmpty()
                ? ou.getTranslation("recouvrement.personne.sansAdresse")
                : ou.getTranslation("recouvrement.personne.adresse", String.join(", ", lignes));
    }

    private void demenager(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.personne.demenager"),
                        ou.getTranslation("recouvrement.personne.demenagerPhrase"))
                .jour("le", ou.getTranslation("recouvrement.personne.depuis"), LocalDate.now(horloge))
                .ligne("adresse", ou.getTranslation("recouvrement.personne.rue"))
                .ligne("codePostal", ou.getTranslation("recouvrement.personne.codePostal"))
                .ligne("ville", ou.getTranslation("recouvrement.personne.ville"))
                .demander(
                        ou.getTranslation("recouvrement.personne.demenager"),
                        dit -> adresses.demenager(
                                pret.id(),
                                qui.usager(),
                                new AdressePostale(dit.mots("adresse"), dit.mots("codePostal"), dit.mots("ville")),
                                dit.jour("le"),
                                moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private void noterDeces(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.succession.noter"),
                        ou.getTranslation(
                                pret.aDeux()
                                        ? "recouvrement.succession.noterPhraseADeux"
                                        : "recouvrement.succession.noterPhrase"))
                .jour("le", ou.getTranslation("recouvrement.succession.le"), LocalDate.now(horloge))
                .scan("acte", ou.getTranslation("recouvrement.succession.acte"))
                .demander(
                        ou.getTranslation("recouvrement.succession.noter"),
                        dit -> successions.noterDeces(
                                pret.id(), qui.usager(), dit.jour("le"), dit.preuve("acte"), moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private void noterNotaire(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.succession.noterNotaire"),
                        ou.getTranslation("recouvrement.succession.notairePhrase"))
                .mots("notaire", ou.getTranslation("recouvrement.succession.nomAdresse"))
                .demander(
                        ou.getTranslation("recouvrement.succession.noterNotaire"),
                        dit -> successions.noterNotaire(
                                pret.id(), qui.usager(), dit.mots("notaire"), moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private void dementir(Pret pret, Emprunteur qui, Component ou, Runnable change) {
        new DemandeDActe(
                        ou.getTranslation("recouvrement.succession.erreur"),
                        ou.getTranslation("recouvrement.succession.erreurPhrase"))
                .mots("motif", ou.getTranslation("recouvrement.contentieux.motif"))
                .demander(
                        ou.getTranslation("recouvrement.succession.erreur"),
                        dit -> successions.dementir(pret.id(), qui.usager(), dit.mots("motif"), moi.exigerAgent()),
                        () -> fait(ou, change));
    }

    private static void fait(Component ou, Runnable change) {
        Annonce.fait(ou.getTranslation("recouvrement.surendettement.note"));
        change.run();
    }
}
