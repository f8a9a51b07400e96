package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what an agent knows of an act, then does it; what is wrong is said under its field, and nothing typed is lost. */
final class DemandeDActe extends Dialog {

    private static final int MOTS = 1000;
    private static final int NOM = 300;

    private final Div questions = new Div();
    private final Map<String, Component> champs = new LinkedHashMap<>();

    DemandeDActe(String titre, String phrase) {
        setHeaderTitle(titre);
        setWidth("36rem");
        questions.addClassName("demande-de-pause");
        questions.add(new Paragraph(phrase));
        add(questions);
    }

    /** Something to know before. */
    DemandeDActe remarque(Component remarque) {
        questions.add(remarque);
        return this;
    }

    DemandeDActe jour(String nom, String libelle, LocalDate propose) {
        var champ = new ChampDate(libelle);
        champ.setValue(propose);
        return champ(nom, champ);
    }

    DemandeDActe ligne(String nom, String libelle) {
        var champ = new TextField(libelle);
        champ.setMaxLength(NOM);
        champ.setWidthFull();
        return champ(nom, champ);
    }

    DemandeDActe mots(String nom, String libelle) {
        var champ = new TextArea(libelle);
        champ.setMaxLength(MOTS);
        champ.setWidthFull();
        return champ(nom, champ);
    }

    DemandeDActe montant(String nom, String libelle) {
        return champ(nom, new ChampMontant(libelle));
    }

    DemandeDActe scan(String nom, String libelle) {
        return champ(nom, new ChampScan(libelle));
    }

    /** One of some values, the first one chosen; each is said by the text of its key. */
    <T extends Enum<T>> DemandeDActe choix(String nom, String libelle, String prefixe, List<T> valeurs) {
        var champ = new RadioButtonGroup<T>();
        champ.setLabel(libelle);
        champ.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        champ.setItems(valeurs);
        champ.setItemLabelGenerator(valeur -> getTranslation(prefixe + valeur.name()));
        champ.setValue(valeurs.getFirst());
        return champ(nom, champ);
    }

    /** A séance that is not closed, the next one chosen. */
    DemandeDActe seance(String nom, String libelle, List<Seance> seances) {
        var champ = new Select<Seance>();
        champ.setLabel(libelle);
        champ.setWidthFull();
        champ.setItems(seances);
        champ.setItemLabelGenerator(seance -> Francais.date(seance.debut().toLocalDate()) + ", "
                + Francais.heure(seance.debut().toLocalTime()));
        seances.stream().findFirst().ifPresent(champ::setValue);
        return champ(nom, champ);
    }

    /**
     * Opens it.
     *
     * @param oui the words of the button that acts
     * @param action what it does
     * @param ensuite what follows once it is done
     */
    void demander(String oui, Consumer<Reponses> action, Runnable ensuite) {
        getFooter()
                .add(
                        Bouton.discret(getTranslation("recouvrement.pause.revenir"), this::close),
                        Bouton.principal(oui, () -> agir(action, ensuite)));
        open();
    }

    private void agir(Consumer<Reponses> action, Runnable ensuite) {
        champs.values().forEach(champ -> dire(champ, null));
        try {
            action.accept(new Reponses(champs));
        } catch (SaisieInvalide invalide) {
            invalide.erreurs().forEach(this::montrer);
            return;
        }
        close();
        ensuite.run();
    }

    private void montrer(Erreur erreur) {
        var phrase = getTranslation(erreur.cle(), erreur.arguments().toArray());
        var champ = champs.get(erreur.champ());
        if (champ == null) {
            Annonce.refus(phrase);
        } else {
            dire(champ, phrase);
        }
    }

    private static void dire(Component champ, @Nullable String phrase) {
        switch (champ) {
            case ChampDate date -> date.erreur(phrase);
            case ChampMontant montant -> montant.erreur(phrase);
            case ChampScan scan -> scan.erreur(phrase);
            case HasValidation autre -> {
                autre.setErrorMessage(phrase == null ? "" : phrase);
                autre.setInvalid(phrase != null);
            }
            default -> throw new IllegalStateException("Not a field: " + champ);
        }
    }

    private DemandeDActe champ(String nom, Component champ) {
        champs.put(nom, champ);
        questions.add(champ);
        return this;
    }
}
