package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import java.util.List;
import java.util.stream.Collectors;

/** The sources that pay a project, as one bar that must become full (R1), with its legend and its sentence. */
public final class BarreFinancement extends Div {

    /** Where money comes from, in the order of the bar. */
    public enum Source {
        /** The person's own money or the family's. */
        APPORT("a1"),
        /** Another body's money. */
        COFINANCEMENT("a4"),
        /** The grant, not given back. */
        AIDE("a2"),
        /** The loan. */
        PRET("a3");

        private final String classe;

        Source(String classe) {
            this.classe = classe;
        }
    }

    /**
     * One source.
     *
     * @param nom as the reader says it
     * @param montant euros; parts of zero are not drawn
     */
    public record Part(Source source, String nom, Montant montant) {}

    /**
     * A bar.
     *
     * @param cout the price of the project
     * @param parts in any order
     */
    public BarreFinancement(Montant cout, List<Part> parts) {
        this(cout, parts, false);
    }

    /**
     * A bar whose legend writes the cents or leaves useless ones out.
     *
     * @param centimes true in the agents' screens
     */
    public BarreFinancement(Montant cout, List<Part> parts, boolean centimes) {
        addClassName("financement");
        var dessinees = parts.stream()
                .filter(part -> part.montant().estPositif())
                .sorted((une, autre) -> une.source().compareTo(autre.source()))
                .toList();
        var manque = cout.moins(Montant.somme(dessinees.stream().map(Part::montant)));
        var jauge = new Div();
        jauge.addClassName("jauge");
        jauge.getElement().setAttribute("role", "img").setAttribute("aria-label", phrase(cout, dessinees, manque));
        var legende = new UnorderedList();
        legende.addClassName("leg");
        for (var part : dessinees) {
            jauge.add(morceau(part.source().classe, part.montant()));
            legende.add(ligne(part.source().classe, part.nom(), part.montant(), centimes));
        }
        if (manque.estPositif()) {
            jauge.add(morceau("a0", manque));
            legende.add(ligne("a0", getTranslation("socle.financement.manque"), manque, centimes));
        } else if (manque.estNegatif()) {
            legende.add(ligne("a9", getTranslation("socle.financement.trop"), manque.oppose(), centimes));
        }
        add(jauge, legende);
    }

    private static Balise morceau(String classe, Montant montant) {
        var morceau = Balise.de("i", classe);
        morceau.getStyle().set("flex-grow", montant.toString());
        return morceau;
    }

    private static ListItem ligne(String classe, String nom, Montant montant, boolean centimes) {
        return new ListItem(
                Balise.de("i", classe).attribut("aria-hidden", "true"),
                new Span(nom),
                centimes ? Somme.de(montant) : Somme.courte(montant));
    }

    private String phrase(Montant cout, List<Part> parts, Montant manque) {
        var sources = parts.stream()
                .map(part -> part.nom() + ' ' + Francais.eurosCourts(part.montant()))
                .collect(Collectors.joining(", "));
        if (manque.estPositif()) {
            return getTranslation(
                    "socle.financement.phraseManque",
                    Francais.eurosCourts(cout),
                    sources,
                    Francais.eurosCourts(manque));
        }
        return getTranslation(
                manque.estNegatif() ? "socle.financement.phraseTrop" : "socle.financement.phrasePlein",
                Francais.eurosCourts(cout),
                sources);
    }
}
