package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;

/** An amount of money: digits of one width, never wrapped. */
public final class Somme extends Span {

    private Somme(String... classes) {
        addClassNames(classes);
    }

    /** An amount in the run of a text, in bold: {@code 167,00 €}. */
    public static Somme de(Montant montant) {
        var somme = new Somme("num", "somme");
        somme.setText(Francais.euros(montant));
        return somme;
    }

    /** An amount without useless cents, in bold: {@code 57 €}. */
    public static Somme courte(Montant montant) {
        var somme = new Somme("num", "somme");
        somme.setText(Francais.eurosCourts(montant));
        return somme;
    }

    /** The one large figure of a screen, cents smaller. Its words stand before it in the same heading. */
    public static Somme grande(Montant montant) {
        var somme = new Somme("num", "fig");
        var ecrite = Francais.euros(montant);
        var virgule = ecrite.indexOf(',');
        somme.add(new Span(ecrite.substring(0, virgule)), Balise.texte("small", "", ecrite.substring(virgule)));
        return somme;
    }
}
