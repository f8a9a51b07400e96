package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.justificatifs.VersionDeJustificatif;
import fr.parcoursprojet.socle.ui.Lien;
import java.util.List;

/** What the person gave before, folded under the document: each file with its day, and the sentence it was sent back with. */
final class VersionsDePiece extends NativeDetails {

    /**
     * @param adresse where the document is read
     */
    VersionsDePiece(List<VersionDeJustificatif> versions, String adresse, Delais delais) {
        addClassName("suivi-versions");
        setSummaryText(getTranslation("suivi.pieces.versions", versions.size()));
        var liste = new UnorderedList();
        for (var version : versions) {
            var lien = Lien.dehors(
                    adresse + "?version=" + version.fichier(),
                    getTranslation(
                            "suivi.pieces.version",
                            delais.date(delais.jour(version.donneLe())),
                            delais.date(delais.jour(version.remplaceLe()))));
            lien.setTarget("_blank");
            var ligne = new ListItem(lien);
            if (version.raison() != null) {
                ligne.add(new Span(" " + getTranslation("suivi.pieces.version.raison", version.raison())));
            }
            liste.add(ligne);
        }
        setContent(liste);
    }
}
