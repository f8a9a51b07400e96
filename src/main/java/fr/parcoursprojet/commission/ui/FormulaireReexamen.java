package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.NatureMesure;
import fr.parcoursprojet.commission.Reexamen;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Titre;
import java.util.EnumSet;

/** Puts a running loan before the commission again: what is proposed, why, in which séance. */
final class FormulaireReexamen extends Div {

    private final transient Commissions commissions;
    private final DossierId dossier;
    private final transient Runnable suite;
    private final ComboBox<Seance> seance;
    private final ChampsDeMesure mesure;
    private final TextArea motif = new TextArea(getTranslation("commission.reexamen.motif"));

    FormulaireReexamen(Commissions commissions, DossierId dossier, Runnable suite) {
        this.commissions = commissions;
        this.dossier = dossier;
        this.suite = suite;
        this.seance = new ChoixDeSeance(commissions);
        var apercu = new ApercuDeMesure();
        this.mesure = new ChampsDeMesure(
                EnumSet.allOf(NatureMesure.class), voulue -> commissions.effet(dossier, voulue), apercu);
        addClassNames("card", "carte");
        mesure.prendre(new Mesure.Report(2, false));
        motif.setMaxLength(2000);
        motif.setHelperText(getTranslation("commission.reexamen.motifAide"));
        add(
                Titre.deux(getTranslation("commission.reexamen.titre")),
                new Paragraph(getTranslation("commission.reexamen.phrase")),
                mesure,
                apercu,
                motif,
                seance,
                Bouton.second(getTranslation("commission.ordre.inscrire"), this::inscrire));
    }

    private void inscrire() {
        motif.setInvalid(false);
        if (seance.getValue() == null) {
            seance.setErrorMessage(getTranslation("commission.erreur.seance"));
            seance.setInvalid(true);
            return;
        }
        try {
            commissions.inscrireReexamen(
                    seance.getValue().id(), dossier, new Reexamen(mesure.mesure(), motif.getValue()));
            suite.run();
        } catch (SaisieInvalide saisie) {
            for (var faute : saisie.erreurs()) {
                var champ = faute.champ().equals("motif") ? motif : mesure.champ(faute.champ());
                if (champ != null) {
                    champ.setErrorMessage(
                            getTranslation(faute.cle(), faute.arguments().toArray()));
                    champ.setInvalid(true);
                }
            }
        }
    }
}
