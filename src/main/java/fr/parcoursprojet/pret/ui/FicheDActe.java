package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Confirmation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A form that writes in the ledger: it is checked, then says plainly what will follow, then writes. Until that is done it
 * stays open with what was typed, each error under its field.
 *
 * @param <T> what is typed, once it holds
 */
abstract class FicheDActe<T> extends Dialog {

    private final Map<String, Consumer<@Nullable String>> champs = new LinkedHashMap<>();
    private final Div corps = new Div();
    private final String oui;
    private final transient Consumer<T> action;

    /**
     * An empty form.
     *
     * @param titre key of the words of the act
     * @param phrase key of what it is about
     * @param somme what the phrase names
     * @param action writes; an error in a field may still come from it
     */
    FicheDActe(String titre, String phrase, Montant somme, Consumer<T> action) {
        this.oui = getTranslation(titre);
        this.action = action;
        setHeaderTitle(oui);
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        corps.addClassName("fiche-acte");
        corps.add(new Paragraph(getTranslation(phrase, somme)));
        add(corps);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("pret.volet.revenir"), this::close),
                        Bouton.principal(getTranslation("pret.dette.continuer"), this::continuer));
    }

    /**
     * What is typed.
     *
     * @throws SaisieInvalide when something is missing or wrong
     */
    abstract T saisie();

    /** What will follow, said before it is written. */
    abstract String consequence(T saisie);

    final ChampDate date(String champ, String cle) {
        var date = new ChampDate(getTranslation(cle));
        champs.put(champ, date::erreur);
        corps.add(date);
        return date;
    }

    final ChampMontant montant(String champ, String cle) {
        var montant = new ChampMontant(getTranslation(cle));
        champs.put(champ, montant::erreur);
        corps.add(montant);
        return montant;
    }

    final TextField texte(String champ, String cle, int longueur) {
        var texte = new TextField(getTranslation(cle));
        texte.setMaxLength(longueur);
        texte.setWidthFull();
        texte.setManualValidation(true);
        champs.put(champ, phrase -> {
            texte.setErrorMessage(phrase == null ? "" : phrase);
            texte.setInvalid(phrase != null);
        });
        corps.add(texte);
        return texte;
    }

    final void ajouter(Component composant) {
        corps.add(composant);
    }

    /** A date that is there. */
    static LocalDate exigee(ChampDate date, String champ) {
        var le = date.getValue();
        if (le == null) {
            throw new SaisieInvalide(List.of(SaisieInvalide.Erreur.de(champ, "pret.saisie.date")));
        }
        return le;
    }

    private void continuer() {
        essayer(() -> {
            var saisie = saisie();
            Confirmation.demander(
                    oui,
                    consequence(saisie),
                    oui,
                    () -> essayer(() -> {
                        action.accept(saisie);
                        close();
                    }));
        });
    }

    private void essayer(Runnable etape) {
        champs.values().forEach(champ -> champ.accept(null));
        try {
            etape.run();
        } catch (SaisieInvalide aRevoir) {
            for (var erreur : aRevoir.erreurs()) {
                var champ = champs.get(erreur.champ());
                if (champ == null) {
                    throw aRevoir;
                }
                champ.accept(getTranslation(erreur.cle(), erreur.arguments().toArray()));
            }
        }
    }
}
