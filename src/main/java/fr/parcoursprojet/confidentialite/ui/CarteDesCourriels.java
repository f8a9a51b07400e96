package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.CourrielFacultatif;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Carte;
import java.util.EnumSet;

/** The optional e-mails that the person receives, kept as soon as one is ticked or not. */
final class CarteDesCourriels extends Composite<Div> {

    CarteDesCourriels(UsagerId moi, Usagers usagers) {
        var recus = new CheckboxGroup<CourrielFacultatif>(mot("lesquels"));
        recus.setItems(CourrielFacultatif.values());
        recus.setItemLabelGenerator(un -> mot("recu." + un));
        var refuses = usagers.courrielsRefuses(moi);
        var voulus = EnumSet.allOf(CourrielFacultatif.class);
        voulus.removeAll(refuses);
        recus.setValue(voulus);
        recus.addValueChangeListener(choix -> {
            var autres = EnumSet.allOf(CourrielFacultatif.class);
            autres.removeAll(choix.getValue());
            usagers.refuserCourriels(moi, autres);
            Annonce.fait(mot("garde"));
        });
        getContent().add(Carte.titree(mot("titre"), new Paragraph(mot("phrase")), recus));
    }

    private String mot(String cle) {
        return getTranslation("confidentialite.courriels." + cle);
    }
}
