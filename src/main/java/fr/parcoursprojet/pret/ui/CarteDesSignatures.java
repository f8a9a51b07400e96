package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import fr.parcoursprojet.pret.SignatureAttendue;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;
import java.util.List;

/** Who signed and who has still to sign, when two people borrow. */
final class CarteDesSignatures extends Composite<Section> {

    CarteDesSignatures(List<SignatureAttendue> signatures) {
        var faits = new Faits();
        signatures.forEach(une -> faits.fait(une.emprunteur().nom(), etat(une)));
        getContent().add(Carte.titree(getTranslation("pret.signatures.titre"), faits));
    }

    private String etat(SignatureAttendue une) {
        var le = une.donneeLe();
        if (le != null) {
            return getTranslation(
                    "pret.signatures.donnee",
                    Francais.date(le.atZone(Francais.PARIS).toLocalDate()));
        }
        return getTranslation(une.aRefaire() ? "pret.signatures.aRefaire" : "pret.signatures.attendue");
    }
}
