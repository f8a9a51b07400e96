package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import java.util.List;

/** The part of <i>Mon prêt</i> that tells what was paid, under its title; nothing before the first payment. */
@org.springframework.stereotype.Component
class PaiementsRecus {

    private final Prets prets;
    private final Textes textes;

    PaiementsRecus(Prets prets, Textes textes) {
        this.prets = prets;
        this.textes = textes;
    }

    List<Component> de(PretId pret) {
        var livre = prets.grandLivre(pret);
        return ListePaiements.dits(livre).isEmpty()
                ? List.of()
                : List.of(Titre.deux(textes.texte("pret.paiements.titre")), new ListePaiements(livre));
    }
}
