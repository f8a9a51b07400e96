package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.reglement.PieceEnAnglais;
import fr.parcoursprojet.socle.ui.Titre;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is read of a document in English: all of it or nothing, sentence for sentence. */
final class AnglaisDePiece extends Div {

    private final TextField nom = new TextField(getTranslation("reglement.piece.en.nom"));
    private final TextArea pourquoi = new TextArea(getTranslation("reglement.piece.en.pourquoi"));
    private final TextArea exemple = new TextArea(getTranslation("reglement.piece.en.exemple"));
    private final TextArea aDefaut = new TextArea(getTranslation("reglement.piece.en.aDefaut"));
    private final TextArea motifsDeRefus = new TextArea(getTranslation("reglement.piece.en.motifsDeRefus"));

    AnglaisDePiece(@Nullable PieceEnAnglais connu) {
        addClassName("fiche-admin");
        motifsDeRefus.setHelperText(getTranslation("reglement.piece.en.parLigne"));
        nom.setManualValidation(true);
        Stream.of(pourquoi, exemple, aDefaut, motifsDeRefus).forEach(champ -> champ.setManualValidation(true));
        if (connu != null) {
            nom.setValue(connu.nom());
            pourquoi.setValue(connu.pourquoi());
            exemple.setValue(connu.exemple());
            aDefaut.setValue(connu.aDefaut() == null ? "" : connu.aDefaut());
            motifsDeRefus.setValue(String.join("\n", connu.motifsDeRefus()));
        }
        add(
                Titre.trois(getTranslation("reglement.piece.en")),
                new Paragraph(getTranslation("reglement.piece.en.aide")),
                nom,
                pourquoi,
                exemple,
                aDefaut,
                motifsDeRefus);
    }

    /** Whether it can be kept beside the French; says under each field what is missing. */
    boolean tient(boolean avecADefaut, int phrasesDeRefus) {
        if (estVide()) {
            exiger(nom, true, "");
            Stream.of(pourquoi, exemple, aDefaut, motifsDeRefus).forEach(champ -> exiger(champ, true, ""));
            return true;
        }
        return Stream.of(
                        exiger(nom, !nom.getValue().isBlank(), "reglement.erreur.mot"),
                        exiger(pourquoi, !pourquoi.getValue().isBlank(), "reglement.erreur.mot"),
                        exiger(exemple, !exemple.getValue().isBlank(), "reglement.erreur.mot"),
                        exiger(
                                aDefaut,
                                aDefaut.getValue().isBlank() != avecADefaut,
                                avecADefaut ? "reglement.erreur.mot" : "reglement.erreur.pasEnFrancais"),
                        exiger(
                                motifsDeRefus,
                                PieceDialog.lignes(motifsDeRefus).size() == phrasesDeRefus,
                                "reglement.erreur.autantDePhrases"))
                .toList()
                .stream()
                .allMatch(Boolean::booleanValue);
    }

    @Nullable PieceEnAnglais lu() {
        return estVide()
                ? null
                : new PieceEnAnglais(
                        nom.getValue().strip(),
                        pourquoi.getValue().strip(),
                        exemple.getValue().strip(),
                        aDefaut.getValue().isBlank() ? null : aDefaut.getValue().strip(),
                        PieceDialog.lignes(motifsDeRefus));
    }

    private boolean estVide() {
        return List.of(
                        nom.getValue(),
                        pourquoi.getValue(),
                        exemple.getValue(),
                        aDefaut.getValue(),
                        motifsDeRefus.getValue())
                .stream()
                .allMatch(String::isBlank);
    }

    private boolean exiger(HasValidationProperties champ, boolean bon, String cle) {
        champ.setInvalid(!bon);
        champ.setErrorMessage(bon ? "" : getTranslation(cle));
        return bon;
    }
}
