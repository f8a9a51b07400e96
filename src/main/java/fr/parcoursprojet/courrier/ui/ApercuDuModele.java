package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.courrier.ApercusDeModele;
import fr.parcoursprojet.courrier.CourrierParti;
import fr.parcoursprojet.courrier.ModeleDeCourrier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Liste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The e-mail as it will look, drawn again at each change: with invented data, or on one that left for whoever may read it. */
final class ApercuDuModele extends Div {

    private final ApercusDeModele apercus;
    private final ModeleDeCourrier modele;
    private final Langue langue;
    private final Liste<String> cas = new Liste<>(getTranslation("courrier.modele.cas"));
    private final Liste<Optional<CourrierParti>> sur = new Liste<>(getTranslation("courrier.modele.avec"));
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
        var lesCas = new ArrayList<>(List.of(""));
        lesCas.addAll(modele.cas());
        cas.setItems(lesCas);
        cas.setItemLabelGenerator(un -> un.isEmpty() ? getTranslation("courrier.modele.tousLesCas") : un);
        cas.setValue("");
        cas.setVisible(lesCas.size() > 1);
        cas.addValueChangeListener(change -> dessiner());
        var choix = new ArrayList<Optional<CourrierParti>>();
        choix.add(Optional.empty());
        partis.forEach(parti -> choix.add(Optional.of(parti)));
        sur.setItems(choix);
        sur.setItemLabelGenerator(un -> un.map(this::nom).orElse(getTranslation("courrier.modele.invente")));
        sur.setValue(Optional.empty());
        sur.setVisible(!partis.isEmpty());
        sur.addValueChangeListener(change -> {
            cas.setVisible(change.getValue().isEmpty() && lesCas.size() > 1);
            dessiner();
        });
        objet.addClassName("objet");
        page.setSandbox();
        page.setTitle(getTranslation("courrier.modele.apercu"));
        page.getElement().setAttribute("tabindex", "0");
        add(sur, cas, objet, page);
    }

    void montrer(Map<String, String> ecrits) {
        textes = Map.copyOf(ecrits);
        dessiner();
    }

    private void dessiner() {
        var apercu = sur.getValue()
                .map(parti -> apercus.sur(parti.id(), modele.nom(), langue, textes))
                .orElseGet(() -> apercus.exemple(
                        modele.nom(), langue, textes, cas.getValue(), getTranslation("courrier.modele.condition")));
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
