package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.Set;

/** One of several loans, in brief: what it pays, what is left, and the way to it. */
final class CarteDePret extends Section {

    private static final Set<EtatPret> PAS_PARTI = Set.of(EtatPret.A_SIGNER, EtatPret.SIGNE);

    CarteDePret(Situation situation) {
        addClassNames("card", "carte");
        var pret = situation.pret();
        var mots = new Paragraph(new Span(getTranslation("pret.mesPrets." + pret.etat()) + " "));
        if (!pret.etat().estFini()) {
            mots.add(Somme.de(PAS_PARTI.contains(pret.etat()) ? pret.capital() : situation.resteDu()));
        }
        var lien = Lien.vers(MesPrets.adresse(pret), getTranslation("pret.mesPrets.voir"))
                .iconeFin(Icone.FLECHE);
        lien.getElement().setAttribute("aria-label", getTranslation("pret.mesPrets.voirLequel", pret.objet()));
        add(new H2(pret.objet()), mots, lien);
    }
}
