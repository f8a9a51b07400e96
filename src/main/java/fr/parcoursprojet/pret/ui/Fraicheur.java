package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.Textes;
import org.springframework.stereotype.Component;

/** Says up to which day payments are known. */
@Component
class Fraicheur {

    private final Textes textes;

    Fraicheur(Textes textes) {
        this.textes = textes;
    }

    Paragraph phrase(Situation situation) {
        return PetitTexte.muet(
                situation.connuAu() == null
                        ? textes.texte("pret.monPret.rienConnu")
                        : textes.texte("pret.monPret.connuAu", Dates.sansAnnee(situation.connuAu(), situation.jour())),
                "frais");
    }
}
