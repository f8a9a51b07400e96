package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Textes;

/** The last tab of a dossier: who read it and when (R14). */
@org.springframework.stereotype.Component
class OngletJournal implements OngletDossier {

    private final Lectures lectures;
    private final LecturesEnFrise enFrise;
    private final Textes textes;

    OngletJournal(Lectures lectures, LecturesEnFrise enFrise, Textes textes) {
        this.lectures = lectures;
        this.enFrise = enFrise;
        this.textes = textes;
    }

    @Override
    public String nom() {
        return "journal";
    }

    @Override
    public int rang() {
        return 90;
    }

    @Override
    public Component contenu(DossierId dossier) {
        var toutes = lectures.de(dossier);
        return Carte.titree(
                textes.texte("confidentialite.journal.titre"),
                toutes.isEmpty()
                        ? new EtatVide(textes.texte("confidentialite.journal.vide"))
                        : enFrise.nominative(toutes));
    }
}
