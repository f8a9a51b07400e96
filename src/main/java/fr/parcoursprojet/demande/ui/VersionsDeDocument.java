package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.justificatifs.VersionDeJustificatif;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Lien;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was given before, folded: each file with its day, and the sentence it was sent back with. */
final class VersionsDeDocument extends NativeDetails {

    VersionsDeDocument(String document, List<VersionDeJustificatif> versions) {
        addClassName("exemple");
        var lequel = new Span(getTranslation("demande.exemple.de", document));
        lequel.addClassName("vh");
        setSummary(new Span(new Span(getTranslation("demande.documents.avant", versions.size())), lequel));
        var liste = new UnorderedList();
        versions.forEach(version -> liste.add(new ListItem(ligne(version))));
        setContent(liste);
    }

    private Span ligne(VersionDeJustificatif version) {
        var raison = version.raison();
        var lien = Lien.dehors(
                "espace/fichiers/" + version.fichier(),
                getTranslation("demande.documents.donneLe", jour(version.donneLe())));
        return raison == null ? new Span(lien) : new Span(lien, new Span(" " + raison));
    }

    private static String jour(Instant instant) {
        return Francais.jour(LocalDate.ofInstant(instant, Francais.PARIS));
    }
}
