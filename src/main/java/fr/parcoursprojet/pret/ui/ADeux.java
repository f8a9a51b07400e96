package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one of two borrowers reads of the other: that they borrow together, and what it binds to. */
@Component
class ADeux {

    private final Moi moi;
    private final Textes textes;

    ADeux(Moi moi, Textes textes) {
        this.moi = moi;
        this.textes = textes;
    }

    /** With whom; empty when the person borrows alone. */
    Optional<String> phrase(Pret pret) {
        return autre(pret).map(nom -> textes.texte("pret.monPret.avec", nom));
    }

    /** The other one's name. */
    Optional<String> autre(Pret pret) {
        return pret.emprunteurs().stream()
                .filter(un -> !un.usager().equals(moi.exigerUsager()))
                .map(Emprunteur::nom)
                .findFirst();
    }
}
