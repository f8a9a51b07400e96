package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.LigneTravail;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Tache;
import org.jspecify.annotations.Nullable;

/**
 * A task in words.
 *
 * @param tache the task
 * @param dossier the dossier it is about, if one
 * @param icone its type as a drawing
 * @param ton how pressing its type is
 * @param fait what happened, as a sentence
 * @param contexte what helps to know which
 * @param tonDelai how pressing its delay is
 * @param iconeDelai the drawing of the delay
 * @param delai how long it has waited or may wait
 * @param adresse where the work is done
 */
record LigneAFaire(
        Tache tache,
        @Nullable DossierEnBref dossier,
        Icone icone,
        Ton ton,
        String fait,
        String contexte,
        Ton tonDelai,
        Icone iconeDelai,
        String delai,
        String adresse) {

    /** The same, put off: its delay is the day when it comes back. */
    LigneAFaire reportee(String retour) {
        return new LigneAFaire(tache, dossier, icone, ton, fait, contexte, Ton.NEUTRE, Icone.HORLOGE, retour, adresse);
    }

    Pastille pastille() {
        return new Pastille(tonDelai, iconeDelai, delai);
    }

    LigneTravail enLigne(String lien) {
        return new LigneTravail(lien, icone, ton, fait, contexte, pastille());
    }
}
