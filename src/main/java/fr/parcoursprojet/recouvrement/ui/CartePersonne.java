package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
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

/** Who repays: where letters go, after a move too; a death and the notary who settles the estate. */
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
    Carte de(Pret pret, Component ou, Runnable change) {
        var connue = successions.de(pret.id());
        var carte = Carte.titree(ou.getTranslation("recouvrement.personne.titre"));
        var actes = new Div();
        actes.addClassName("actes");
        if (connue.isEmpty()) {
            carte.add(new Paragraph(adresse(pret, ou)));
            actes.add(
                    Bouton.discret(
                            ou.getTranslation("recouvrement.personne.demenager"), () -> demenager(pret, ou, change)),
                    Bouton.discret(
                            ou.getTranslation("recouvrement.succession.noter"), () -> noterDeces(pret, ou, change)));
        } else {
            carte.add(new Paragraph(ou.getTranslation(
                    "recouvrement.succession.deces", connue.get().le())));
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

    private String adresse(Pret pret, Component ou) {
        var lignes = adresses.lignes(pret.id());
        return lignes.isEmpty()
                ? ou.getTranslation("recouvrement.personne.sansAdresse")
                : ou.getTranslation("recouvrement.personne.adresse", String.join(", ", lignes));
    }

    private void demenager(Pret pret, Component ou, Runnable change) {
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
                                new AdressePostale(dit.mots("adresse"), dit.mots("codePostal"), dit.mots("ville")),
                                dit.jour("le"),
                                moi.exigerAgent()),
                        () -> fait(ou, change));
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
