package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.Optional;

/** Tells the person what they paid too much, who gives it back, and whom to call. */
@org.springframework.stereotype.Component
class TropPercuARendre {

    private final IdentiteService service;
    private final Textes textes;

    TropPercuARendre(IdentiteService service, Textes textes) {
        this.service = service;
        this.textes = textes;
    }

    /** Empty when nothing was paid too much. */
    Optional<Component> de(Situation situation) {
        if (!situation.tropPercu().estPositif()) {
            return Optional.empty();
        }
        var trop = Remarque.info(
                textes.texte("pret.monPret.tropPercu", situation.tropPercu()),
                new Paragraph(textes.texte("pret.monPret.tropPercuSuite")),
                appeler());
        trop.addClassName("trop");
        return Optional.of(trop);
    }

    /** The way to the service by phone. */
    Paragraph appeler() {
        return new Paragraph(Lien.dehors("tel:" + service.telephone().replaceAll("\\s", ""), service.telephone()));
    }
}
