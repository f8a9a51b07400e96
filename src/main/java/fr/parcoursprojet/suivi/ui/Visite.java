package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.List;
import java.util.Optional;

/** Three cards over the work of the first day; they are in nobody's way, and leave for good. */
@org.springframework.stereotype.Component
class Visite {

    private final Agents agents;
    private final Moi moi;
    private final Textes textes;

    Visite(Agents agents, Moi moi, Textes textes) {
        this.agents = agents;
        this.moi = moi;
        this.textes = textes;
    }

    /** The cards, for who has not dismissed them. */
    Optional<Component> pourQuiNeLaPasVue(Runnable apres) {
        return agents.aVuLaVisite(moi.exigerAgent()) ? Optional.empty() : Optional.of(cartes(apres));
    }

    private Section cartes(Runnable apres) {
        var titre = new H2(textes.texte("suivi.visite.titre"));
        titre.setId("visite");
        var cartes = new UnorderedList();
        for (var une : List.of("liste", "recherche", "clavier")) {
            var carte = new ListItem(
                    new H3(textes.texte("suivi.visite." + une)),
                    new Paragraph(textes.texte("suivi.visite." + une + ".phrase")));
            carte.addClassName("card");
            cartes.add(carte);
        }
        var visite = new Section(titre, cartes, Bouton.second(textes.texte("suivi.visite.compris"), () -> {
            agents.noterLaVisite(moi.exigerAgent());
            apres.run();
        }));
        visite.addClassName("suivi-visite");
        visite.getElement().setAttribute("aria-labelledby", "visite");
        return visite;
    }
}
