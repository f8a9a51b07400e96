package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.reglement.Differences;
import fr.parcoursprojet.reglement.Differences.MotChange;
import fr.parcoursprojet.reglement.Differences.MotifChange;
import fr.parcoursprojet.reglement.Reglement;
import java.util.ArrayList;

/** What changes between two versions, one line each: the name, the value before, the value after. */
final class DifferencesEnListe extends UnorderedList {

    private final transient MotsDuReglement mots;

    DifferencesEnListe(Reglement avant, Reglement apres, MotsDuReglement mots) {
        this.mots = mots;
        var differences = Differences.entre(avant, apres);
        addClassNames("card", "ecarts");
        getElement().setAttribute("role", "list");
        differences
                .ecarts()
                .forEach(ecart -> ligne(
                        mots.nom(ecart.parametre()),
                        mots.valeur(ecart.parametre(), ecart.avant()),
                        mots.valeur(ecart.parametre(), ecart.apres())));
        differences.motifs().forEach(this::motif);
        var retirees = new ArrayList<>(differences.retirees());
        for (var une : differences.ajoutees()) {
            var nom = une.piece().nom();
            var autrefois = retirees.stream()
                    .filter(avantElle ->
                            avantElle.piece().code().equals(une.piece().code()))
                    .findFirst();
            if (autrefois.isEmpty()) {
                seule(getTranslation("reglement.diff.ajoutee", nom, mots.pourQui(une, apres)));
            } else {
                // asked from others: it was asked, and is
                retirees.remove(autrefois.get());
                ligne(
                        getTranslation("reglement.diff.pourQui", nom),
                        mots.pourQui(autrefois.get(), avant),
                        mots.pourQui(une, apres));
            }
        }
        retirees.forEach(une ->
                seule(getTranslation("reglement.diff.retiree", une.piece().nom(), mots.pourQui(une, avant))));
        differences.mots().forEach(this::mot);
        if (differences.aucune()) {
            seule(getTranslation("reglement.diff.rien"));
        }
    }

    private void motif(MotifChange change) {
        if (change.avant() == null || change.apres() == null) {
            var dits = mots.mots(change.un());
            seule(getTranslation(
                    change.avant() == null ? "reglement.diff.motifAjoute" : "reglement.diff.motifFerme",
                    dits.agents(),
                    dits.personne(),
                    dits.enAnglais()));
            return;
        }
        var avant = mots.mots(change.avant());
        var apres = mots.mots(change.apres());
        motDuMotif("agents", avant.agents(), avant.agents(), apres.agents());
        motDuMotif("personne", avant.agents(), avant.personne(), apres.personne());
        motDuMotif("enAnglais", avant.agents(), avant.enAnglais(), apres.enAnglais());
    }

    private void motDuMotif(String lequel, String motif, String avant, String apres) {
        if (!avant.equals(apres)) {
            ligne(getTranslation("reglement.diff.motif." + lequel, motif), avant, apres);
        }
    }

    private void mot(MotChange mot) {
        ligne(
                getTranslation("reglement.diff.mot." + mot.mot(), mot.piece()),
                mot.avant().isEmpty() ? getTranslation("reglement.diff.vide") : mot.avant(),
                mot.apres().isEmpty() ? getTranslation("reglement.diff.vide") : mot.apres());
    }

    private void ligne(String nom, String avant, String apres) {
        var ensuite = new Span(getTranslation("reglement.diff.apres", apres));
        ensuite.addClassName("apres");
        var valeurs = new Span(new Span(getTranslation("reglement.diff.avant", avant)), ensuite);
        valeurs.addClassName("valeurs");
        add(new ListItem(new Span(nom), valeurs));
    }

    private void seule(String phrase) {
        add(new ListItem(new Span(phrase)));
    }
}
