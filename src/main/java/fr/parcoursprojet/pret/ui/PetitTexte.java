package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Small grey words of the phone. */
final class PetitTexte {

    private PetitTexte() {}

    static Paragraph muet(String phrase, String... classes) {
        var paragraphe = new Paragraph(phrase);
        paragraphe.addClassNames("muted", "s");
        paragraphe.addClassNames(classes);
        return paragraphe;
    }
}
