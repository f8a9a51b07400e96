package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.commission.Calendriers;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Titre;

/** Before a séance: until when a dossier may be put on its ordre du jour, and the invitation of the members. */
final class Convocation extends Div {

    /**
     * @param suite once something changed
     */
    Convocation(Calendriers calendriers, Seance seance, Runnable suite) {
        addClassName("convocation");
        var cloture = new ChampDate(getTranslation("commission.convocation.cloture"));
        cloture.setValue(seance.cloture());
        var invites = new Paragraph(
                seance.inviteLe() == null
                        ? getTranslation("commission.convocation.pasInvites")
                        : getTranslation(
                                "commission.convocation.invites",
                                Francais.date(
                                        seance.inviteLe().atZone(Francais.PARIS).toLocalDate())));
        add(
                Titre.deux(getTranslation("commission.convocation.titre")),
                cloture,
                Bouton.second(getTranslation("commission.convocation.garder"), () -> {
                    cloture.erreur(null);
                    if (cloture.getValue() == null) {
                        cloture.erreur(getTranslation("commission.erreur.clotureVide"));
                        return;
                    }
                    try {
                        calendriers.fermerLe(seance.id(), cloture.getValue());
                        Annonce.fait(getTranslation("commission.convocation.gardee"));
                    } catch (SaisieInvalide saisie) {
                        cloture.erreur(
                                getTranslation(saisie.erreurs().getFirst().cle()));
                    }
                }),
                invites,
                Bouton.second(
                        getTranslation("commission.convocation.inviter"),
                        () -> Confirmation.demander(
                                getTranslation("commission.convocation.question"),
                                getTranslation("commission.convocation.phrase"),
                                getTranslation("commission.convocation.inviter"),
                                () -> {
                                    calendriers.inviter(seance.id());
                                    suite.run();
                                })));
    }
}
