package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.courrier.ApercusDeModele;
import fr.parcoursprojet.courrier.CourrierParti;
import fr.parcoursprojet.courrier.ModeleDeCourrier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Langue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The e-mail as it will look, drawn again at each change: with invented data, or on one that left for whoever may read it. */
final class ApercuDuModele extends Div {

    private final ApercusDeModele apercus;
    private final ModeleDeCourrier modele;
    private final Langue langue;
    private final ChoixDApercu<CourrierParti> choix;
    private final Paragraph objet = new Paragraph();
    private final IFrame page = new IFrame();
    private Map<String, String> textes = Map.of();

    /**
     * @param partis those that left, on which words can be tried; empty for whoever reads no dossier
     */
    ApercuDuModele(ApercusDeModele apercus, ModeleDeCourrier modele, Langue langue, List<CourrierParti> partis) {
        this.apercus = apercus;
        this.modele = modele;
        this.langue = langue;
        addClassName("apercu");
        choix = new ChoixDApercu<>(modele.cas(), "", partis, this::nom, this::dessiner);
        objet.addClassName("objet");
        page.setSandbox();
        page.setTitle(getTranslation("courrier.modele.apercu"));
        page.getElement().setAttribute("tabindex", "0");
        add(choix, objet, page);
    }

    void montrer(Map<String, String> ecrits) {
        textes = Map.copyOf(ecrits);
        dessiner();
    }

    private void dessiner() {
        var apercu = choix.ecrit()
                .map(parti -> apercus.sur(parti.id(), modele.nom(), langue, textes))
                .orElseGet(() -> apercus.exemple(
                        modele.nom(), langue, textes, choix.cas(), getTranslation("courrier.modele.condition")));
        objet.setText(getTranslation("courrier.modele.objetApercu", apercu.objet()));
        page.setSrcdoc(apercu.html());
    }

    private String nom(CourrierParti parti) {
        return getTranslation(
                "courrier.modele.parti",
                parti.numero(),
                Francais.date(LocalDate.ofInstant(parti.ecritLe(), Francais.PARIS)));
    }
}
