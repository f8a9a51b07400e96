package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;

/** What is left to live on per day, today and during the loan, in coins on one scale, with the floor's line (R4). */
public final class ResteAVivre extends Div {

    private final Dessins dessins = new Dessins();
    private final Montant plancher;
    private final Montant echelle;

    /**
     * Two rows. Less than nothing is shown as nothing.
     *
     * @param aujourdhui euros per day now
     * @param pendant euros per day while the loan runs
     * @param plancher euros per day under which the règlement refuses to lend
     */
    public ResteAVivre(Montant aujourdhui, Montant pendant, Montant plancher) {
        this.plancher = plancher;
        this.echelle = aujourdhui.auMoins(pendant).auMoins(plancher);
        addClassName("rav");
        add(unite("socle.reste.unite"));
        ligne("socle.reste.aujourdhui", aujourdhui.auMoins(Montant.ZERO), aujourdhui);
        ligne("socle.reste.pendant", pendant.auMoins(Montant.ZERO), aujourdhui);
        var trait = new Paragraph(
                Balise.de("i", "").attribut("aria-hidden", "true"),
                new Span(getTranslation("socle.reste.plancher", Francais.eurosCourts(plancher))));
        trait.addClassNames("cl", "s", "muted");
        add(trait);
    }

    private Paragraph unite(String cle) {
        var unite = new Paragraph(getTranslation(cle, dessins.euroParRond(echelle)));
        unite.addClassNames("unite", "s", "muted");
        return unite;
    }

    private void ligne(String cle, Montant parJour, Montant avant) {
        var texte = new Paragraph(new Span(getTranslation(cle)), Somme.courte(parJour));
        texte.addClassName("lr");
        var ronds = new Div();
        ronds.addClassName("ronds");
        ronds.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                parJour.compareTo(plancher) >= 0 ? "socle.reste.dessus" : "socle.reste.dessous",
                                Francais.eurosCourts(parJour),
                                Francais.eurosCourts(plancher)))
                .setProperty("innerHTML", dessins.ronds(parJour, avant, plancher, echelle));
        add(texte, ronds);
    }
}
