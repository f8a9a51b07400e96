package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.budget.SourceLigne;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Liste;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the fiche budget on the phone: its name, an amount, how often; what it makes a month when it is not monthly. */
final class LigneSaisie extends Div {

    private static final int LONGUEUR = 120;

    private final PosteBudget poste;
    private final ChampMontant montant = new ChampMontant("");
    private final Liste<Periodicite> periodicite = new Liste<>();
    private final Paragraph soit = new Paragraph();
    private final @Nullable TextField libelle;

    /** An empty line. */
    LigneSaisie(PosteBudget poste) {
        this(poste, null);
    }

    /** A line already filled in. */
    LigneSaisie(LigneBudget ligne) {
        this(ligne.poste(), ligne.libelle());
        montant.setValue(ligne.montant());
        periodicite.setValue(ligne.periodicite());
        dire();
    }

    private LigneSaisie(PosteBudget poste, @Nullable String mots) {
        this.poste = poste;
        addClassName("q");
        var nom = new Span(nom(poste, this));
        nom.addClassName("nom-ligne");
        nom.setId("l" + UUID.randomUUID());
        var lien = nom.getId().orElseThrow();
        montant.getElement().setProperty("accessibleNameRef", lien);
        periodicite.setItems(Periodicite.values());
        periodicite.setItemLabelGenerator(rythme -> getTranslation("budget.periodicite." + rythme));
        periodicite.setValue(Periodicite.MENSUELLE);
        periodicite.setAriaLabel(getTranslation("budget.tousLesCombien", nom(poste, this)));
        periodicite.setWidthFull();
        var deux = new Div(montant, periodicite);
        deux.addClassName("deux");
        soit.addClassNames("s", "muted", "num");
        add(nom);
        libelle = poste.autre() ? Choix.texte(getTranslation("budget.precisez"), mots, LONGUEUR) : null;
        if (libelle != null) {
            add(libelle);
        }
        add(deux, soit);
        dire();
        montant.addValueChangeListener(change -> dire());
        periodicite.addValueChangeListener(change -> dire());
    }

    /** The words of a line, for the person. */
    static String nom(PosteBudget poste, Component ecran) {
        return ecran.getTranslation("budget.poste." + poste);
    }

    PosteBudget poste() {
        return poste;
    }

    ChampMontant montant() {
        return montant;
    }

    /** Every field of the line. */
    List<HasValue<?, ?>> champs() {
        var champs = new ArrayList<HasValue<?, ?>>(List.of(montant, periodicite));
        if (libelle != null) {
            champs.add(libelle);
        }
        return champs;
    }

    /** The fields beside the amount, by name. */
    Map<String, Component> autresChamps() {
        return libelle == null
                ? Map.of("periodicite", periodicite)
                : Map.of("periodicite", periodicite, "libelle", libelle);
    }

    /** The line as entered; nothing while it has no amount. */
    Optional<LigneBudget> lue() {
        return Optional.ofNullable(montant.getValue())
                .map(euros -> new LigneBudget(
                        poste,
                        libelle == null ? null : Choix.ecrit(libelle),
                        euros,
                        periodicite.getValue(),
                        SourceLigne.DECLAREE));
    }

    private void dire() {
        var parMois = lue().filter(ligne -> ligne.periodicite() != Periodicite.MENSUELLE);
        soit.setVisible(parMois.isPresent());
        parMois.ifPresent(ligne -> soit.setText(getTranslation("budget.soit", ligne.parMois())));
    }
}
