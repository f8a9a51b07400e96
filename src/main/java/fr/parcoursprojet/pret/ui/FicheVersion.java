package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Composite;
import fr.parcoursprojet.pret.VersionEcheancier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Faits;

/** A version of a schedule: what changed, who decided, when, why. */
final class FicheVersion extends Composite<Faits> {

    FicheVersion(VersionEcheancier version, String qui) {
        var faits = getContent();
        faits.fait(getTranslation("pret.version.laquelle"), Integer.toString(version.numero()))
                .fait(
                        getTranslation("pret.version.change"),
                        getTranslation("pret.version." + version.motif().name()))
                .fait(getTranslation("pret.version.qui"), qui)
                .fait(getTranslation("pret.version.le"), Francais.date(version.decideLe()));
        if (version.precision() != null) {
            faits.fait(getTranslation("pret.volet.motif"), version.precision());
        }
    }
}
