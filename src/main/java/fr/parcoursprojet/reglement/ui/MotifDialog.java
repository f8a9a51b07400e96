package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.reglement.MotsDeMotif;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a motif: as who asks says it, in both languages, and as the service says it. */
final class MotifDialog extends Dialog {

    private final TextField personne = champ("reglement.motifs.personne", "reglement.motifs.personne.aide");
    private final TextField enAnglais = champ("reglement.motifs.enAnglais", "reglement.motifs.enAnglais.aide");
    private final TextField agents = champ("reglement.motifs.agents", "reglement.motifs.agents.aide");
    private final transient Predicate<MotsDeMotif> deja;
    private final transient Consumer<MotsDeMotif> garder;

    /**
     * A dialog.
     *
     * @param connus the words that change; null for a new motif
     * @param deja whether another motif is said with one of these words
     */
    MotifDialog(@Nullable MotsDeMotif connus, Predicate<MotsDeMotif> deja, Consumer<MotsDeMotif> garder) {
        this.deja = deja;
        this.garder = garder;
        setHeaderTitle(getTranslation(connus == null ? "reglement.motifs.ajouter" : "reglement.motifs.changer"));
        if (connus != null) {
            personne.setValue(connus.personne());
            enAnglais.setValue(connus.enAnglais());
            agents.setValue(connus.agents());
        }
        var corps = new Div(personne, enAnglais, agents);
        corps.addClassName("fiche-admin");
        add(corps);
        setWidth("min(32rem, 94vw)");
        getFooter()
                .add(
                        Bouton.second(getTranslation("reglement.piece.non"), this::close),
                        Bouton.principal(getTranslation("reglement.motifs.garder"), this::valider));
    }

    private TextField champ(String cle, String aide) {
        var champ = new TextField(getTranslation(cle));
        champ.setHelperText(getTranslation(aide));
        champ.setMaxLength(MotsDeMotif.LONGUEUR);
        champ.setManualValidation(true);
        return champ;
    }

    private void valider() {
        var complets =
                Stream.of(exiger(personne), exiger(enAnglais), exiger(agents)).toList();
        if (complets.contains(false)) {
            return;
        }
        var dits = new MotsDeMotif(
                personne.getValue().strip(),
                agents.getValue().strip(),
                enAnglais.getValue().strip());
        if (deja.test(dits)) {
            agents.setErrorMessage(getTranslation("reglement.erreur.memesMots"));
            agents.setInvalid(true);
            return;
        }
        garder.accept(dits);
        close();
    }

    private boolean exiger(TextField champ) {
        var vide = champ.getValue().isBlank();
        champ.setErrorMessage(vide ? getTranslation("reglement.erreur.mot") : "");
        champ.setInvalid(vide);
        return !vide;
    }
}
