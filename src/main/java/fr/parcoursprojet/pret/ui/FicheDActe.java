package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Confirmation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A form that writes in the ledger: it is checked, then says plainly what will follow, then writes. Until that is done it
 * stays open with what was typed, each error under its field.
 *
 * @param <T> what is typed, once it holds
 */
abstract class FicheDActe<T> extends Dialog {

    /** A field: where its error goes, whether it is there and empty, what is said then. */
    private record Champ(Consumer<@Nullable String> erreur, BooleanSupplier vide, String manque, Focusable<?> ou) {}

    private final transient Map<String, Champ> champs = new LinkedHashMap<>();
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
     * What is typed, once every field that shows is filled.
     *
     * @throws SaisieInvalide when something is wrong
     */
    abstract T saisie();

    /** What will follow, said before it is written. */
    abstract String consequence(T saisie);

    final ChampDate date(String champ, String cle) {
        var date = new ChampDate(getTranslation(cle));
        champs.put(champ, new Champ(date::erreur, date::isEmpty, "pret.saisie.date", date));
        corps.add(date);
        return date;
    }

    final ChampMontant montant(String champ, String cle, String manque) {
        var montant = new ChampMontant(getTranslation(cle));
        champs.put(champ, new Champ(montant::erreur, () -> montant.isVisible() && montant.isEmpty(), manque, montant));
        corps.add(montant);
        return montant;
    }

    final TextField texte(String champ, String cle, int longueur, String manque) {
        var texte = new TextField(getTranslation(cle));
        texte.setMaxLength(longueur);
        texte.setWidthFull();
        texte.setManualValidation(true);
        Consumer<@Nullable String> erreur = phrase -> {
            texte.setErrorMessage(phrase == null ? "" : phrase);
            texte.setInvalid(phrase != null);
        };
        champs.put(champ, new Champ(erreur, () -> texte.getValue().isBlank(), manque, texte));
        corps.add(texte);
        return texte;
    }

    final void ajouter(Component composant) {
        corps.add(composant);
    }

    private void continuer() {
        essayer(() -> {
            exigerTout();
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

    /** All that is missing is said at once. */
    private void exigerTout() {
        var manquent = champs.entrySet().stream()
                .filter(champ -> champ.getValue().vide().getAsBoolean())
                .map(champ -> Erreur.de(champ.getKey(), champ.getValue().manque()))
                .toList();
        if (!manquent.isEmpty()) {
            throw new SaisieInvalide(manquent);
        }
    }

    private void essayer(Runnable etape) {
        champs.values().forEach(champ -> champ.erreur().accept(null));
        try {
            etape.run();
        } catch (SaisieInvalide aRevoir) {
            for (var erreur : aRevoir.erreurs().reversed()) {
                var champ = champs.get(erreur.champ());
                if (champ == null) {
                    throw aRevoir;
                }
                champ.erreur()
                        .accept(getTranslation(erreur.cle(), erreur.arguments().toArray()));
                champ.ou().focus();
            }
        }
    }
}
