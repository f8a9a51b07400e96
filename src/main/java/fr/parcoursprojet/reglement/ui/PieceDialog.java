package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.reglement.Reglement.Exigence;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that is asked: its words, and from whom. */
final class PieceDialog extends Dialog {

    private static final int TOUT_AGE = 150;

    private final TextField nom = new TextField(getTranslation("reglement.piece.nom"));
    private final TextArea pourquoi = new TextArea(getTranslation("reglement.piece.pourquoi"));
    private final TextArea exemple = new TextArea(getTranslation("reglement.piece.exemple"));
    private final TextArea aDefaut = new TextArea(getTranslation("reglement.piece.aDefaut"));
    private final TextArea verifications = new TextArea(getTranslation("reglement.piece.verifications"));
    private final TextArea motifsDeRefus = new TextArea(getTranslation("reglement.piece.motifsDeRefus"));
    private final Checkbox filigrane = new Checkbox(getTranslation("reglement.piece.filigrane"));
    private final CheckboxGroup<Motif> motifs = new CheckboxGroup<>(getTranslation("reglement.piece.motifs"));
    private final CheckboxGroup<Activite> activites = new CheckboxGroup<>(getTranslation("reglement.piece.activites"));
    private final IntegerField age = new IntegerField(getTranslation("reglement.piece.age"));
    private final AnglaisDePiece anglais;
    private final transient @Nullable Exigence connue;
    private final transient UnaryOperator<String> code;
    private final transient Consumer<Exigence> garder;

    /**
     * A dialog.
     *
     * @param connue the one that changes; null for a new document
     * @param offerts the motifs of the version, and how they are said
     * @param code from the name of a new document to its code
     */
    PieceDialog(
            @Nullable Exigence connue, MotifsDeVersion offerts, UnaryOperator<String> code, Consumer<Exigence> garder) {
        this.connue = connue;
        this.anglais = new AnglaisDePiece(connue == null ? null : connue.piece().anglais());
        this.code = code;
        this.garder = garder;
        setHeaderTitle(getTranslation(connue == null ? "reglement.piece.nouvelle" : "reglement.piece.changer"));
        motifs.setItems(offerts.motifs());
        motifs.setItemLabelGenerator(offerts::mot);
        motifs.setHelperText(getTranslation("reglement.piece.motifsAide"));
        activites.setItems(Activite.values());
        activites.setItemLabelGenerator(activite -> getTranslation("reglement.activite." + activite));
        activites.setHelperText(getTranslation("reglement.piece.activitesAide"));
        verifications.setHelperText(getTranslation("reglement.piece.parLigne"));
        motifsDeRefus.setHelperText(getTranslation("reglement.piece.parLigne"));
        if (connue != null) {
            remplir(connue);
        }
        var corps = new Div(
                nom,
                pourquoi,
                exemple,
                aDefaut,
                motifs,
                activites,
                age,
                verifications,
                motifsDeRefus,
                filigrane,
                anglais);
        corps.addClassName("fiche-admin");
        add(corps);
        setWidth("min(44rem, 94vw)");
        getFooter()
                .add(
                        Bouton.second(getTranslation("reglement.piece.non"), this::close),
                        Bouton.principal(getTranslation("reglement.piece.garder"), this::valider));
    }

    private void remplir(Exigence connue) {
        var piece = connue.piece();
        nom.setValue(piece.nom());
        pourquoi.setValue(piece.pourquoi());
        exemple.setValue(piece.exemple());
        aDefaut.setValue(piece.aDefaut() == null ? "" : piece.aDefaut());
        verifications.setValue(String.join("\n", piece.verifications()));
        motifsDeRefus.setValue(String.join("\n", piece.motifsDeRefus()));
        filigrane.setValue(piece.filigrane());
        motifs.setValue(connue.motifs());
        activites.setValue(connue.activites());
        if (connue.ageMaximum() < TOUT_AGE) {
            age.setValue(connue.ageMaximum());
        }
    }

    private void valider() {
        var complets = Stream.of(
                        exiger(nom, nom.getValue()),
                        exiger(pourquoi, pourquoi.getValue()),
                        exiger(exemple, exemple.getValue()),
                        exiger(verifications, verifications.getValue()),
                        exiger(motifsDeRefus, motifsDeRefus.getValue()),
                        anglais.tient(
                                !aDefaut.getValue().isBlank(),
                                lignes(motifsDeRefus).size()))
                .toList();
        if (complets.contains(false)) {
            return;
        }
        var ancienne = connue;
        garder.accept(new Exigence(
                new PieceDemandee(
                        ancienne == null
                                ? code.apply(nom.getValue())
                                : ancienne.piece().code(),
                        nom.getValue().strip(),
                        pourquoi.getValue().strip(),
                        exemple.getValue().strip(),
                        aDefaut.getValue().isBlank() ? null : aDefaut.getValue().strip(),
                        filigrane.getValue(),
                        lignes(verifications),
                        lignes(motifsDeRefus),
                        anglais.lu()),
                motifs.getValue(),
                activites.getValue(),
                age.getOptionalValue().orElse(TOUT_AGE)));
        close();
    }

    private boolean exiger(HasValidationProperties champ, String valeur) {
        champ.setInvalid(valeur.isBlank());
        champ.setErrorMessage(valeur.isBlank() ? getTranslation("reglement.erreur.mot") : "");
        return !valeur.isBlank();
    }

    static List<String> lignes(TextArea champ) {
        return champ.getValue()
                .lines()
                .map(String::strip)
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }
}
