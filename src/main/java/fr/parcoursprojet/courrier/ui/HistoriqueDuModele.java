package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.courrier.BlocDuModele;
import fr.parcoursprojet.courrier.ModeleDeCourrier;
import fr.parcoursprojet.courrier.VersionDeModele;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Titre;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** The versions of an e-mail or of a letter, newest first: who, when, why, what changed, and the way back. */
final class HistoriqueDuModele extends Div {

    private final ModeleDeCourrier modele;
    private final Function<BlocDuModele, String> noms;
    private final IntConsumer revenir;

    /**
     * @param noms what the page calls a piece
     * @param revenir goes back to a version; 0 for the delivered words
     */
    HistoriqueDuModele(
            ModeleDeCourrier modele,
            List<VersionDeModele> versions,
            Function<BlocDuModele, String> noms,
            IntConsumer revenir) {
        this.modele = modele;
        this.noms = noms;
        this.revenir = revenir;
        addClassName("versions");
        add(Titre.deux(getTranslation("courrier.modele.versions")));
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("courrier.modele.aucuneVersion")));
            return;
        }
        var liste = new OrderedList();
        liste.addClassNames("card");
        for (int rang = 0; rang < versions.size(); rang++) {
            var avant = rang + 1 < versions.size() ? versions.get(rang + 1).textes() : Map.<String, String>of();
            liste.add(ligne(versions.get(rang), avant, rang == 0));
        }
        var livree = new ListItem(new Span(getTranslation("courrier.modele.versionLivree")));
        if (!versions.getFirst().livree()) {
            livree.add(retour(0));
        }
        liste.add(livree);
        add(liste);
    }

    private ListItem ligne(VersionDeModele version, Map<String, String> avant, boolean enVigueur) {
        var titre = new Span(getTranslation("courrier.modele.version", version.numero()));
        titre.addClassName("quoi");
        var qui = new Span(getTranslation(
                "courrier.modele.versionDe", version.auteur(), Quand.de(version.ecritLe()), version.pourquoi()));
        qui.addClassNames("s", "muted");
        var ligne = new ListItem(new Div(titre, new Span(" "), qui));
        ligne.add(enVigueur ? Pastille.ok(getTranslation("courrier.modele.enVigueur")) : retour(version.numero()));
        ligne.add(new NativeDetails(getTranslation("courrier.modele.change"), change(avant, version.textes())));
        return ligne;
    }

    private Div change(Map<String, String> avant, Map<String, String> apres) {
        var change = new Div();
        for (var bloc : modele.modifiables()) {
            var ancien = avant.getOrDefault(bloc.cle(), bloc.texte());
            var nouveau = apres.getOrDefault(bloc.cle(), bloc.texte());
            if (!ancien.equals(nouveau)) {
                change.add(new H3(noms.apply(bloc)), new Difference(ancien, nouveau));
            }
        }
        return change;
    }

    private Bouton retour(int numero) {
        var bouton = Bouton.second(
                getTranslation("courrier.modele.revenir"),
                () -> Confirmation.demander(
                        getTranslation("courrier.modele.revenirQuestion"),
                        getTranslation("courrier.modele.revenirPhrase"),
                        getTranslation("courrier.modele.revenir"),
                        () -> revenir.accept(numero)));
        bouton.setAriaLabel(
                numero == 0
                        ? getTranslation("courrier.modele.revenirLivre")
                        : getTranslation("courrier.modele.revenirA", numero));
        return bouton;
    }
}
