package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.pret.EtatVersement;
import fr.parcoursprojet.pret.Versement;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;

/** The grant of a dossier, for the agents: what it comes to, and its payment. */
final class CarteSubvention extends Composite<Div> {

    CarteSubvention(Versement versement, Runnable verser) {
        var faits = new Faits()
                .fait(getTranslation("pret.apercu.montant"), Francais.euros(versement.montant()))
                .fait(
                        getTranslation("pret.volet.etat"),
                        getTranslation("pret.versement." + versement.etat().name()))
                .fait(getTranslation("pret.volet.accorde"), Francais.date(versement.accordeLe()));
        if (versement.verseLe() != null) {
            faits.fait(getTranslation("pret.volet.verse"), Francais.date(versement.verseLe()));
        }
        var carte = Carte.titree(getTranslation("pret.volet.subvention"), faits);
        if (versement.etat() == EtatVersement.A_VERSER) {
            carte.add(Bouton.second(getTranslation("pret.volet.verser"), verser));
        }
        getContent().add(carte);
    }
}
