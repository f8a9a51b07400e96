package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.pret.SignatureAttendue;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;
import java.util.List;

/** Who signed and who has still to sign, when two people borrow. */
final class CarteDesSignatures {

    private CarteDesSignatures() {}

    static Carte de(List<SignatureAttendue> signatures) {
        var faits = new Faits();
        signatures.forEach(une -> faits.fait(une.emprunteur().nom(), etat(une, faits)));
        return Carte.titree(faits.getTranslation("pret.signatures.titre"), faits);
    }

    private static String etat(SignatureAttendue une, Faits ou) {
        var le = une.donneeLe();
        if (le != null) {
            return ou.getTranslation(
                    "pret.signatures.donnee",
                    Francais.date(le.atZone(Francais.PARIS).toLocalDate()));
        }
        return ou.getTranslation(une.aRefaire() ? "pret.signatures.aRefaire" : "pret.signatures.attendue");
    }
}
