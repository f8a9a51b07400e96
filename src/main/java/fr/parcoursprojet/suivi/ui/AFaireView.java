package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.ListeTravail;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.suivi.Taches;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day's work, made from events: each line opens the right place, done lines disappear by themselves (journey 14). */
@Route("agents/a-faire")
@StyleSheet("suivi.css")
@Menu(title = "suivi.menu.aFaire", order = 0, icon = "liste")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class AFaireView extends PageBureau implements BeforeEnterObserver {

    private static final String CHOISIE = "tache";

    private final Taches taches;
    private final PhrasesDesTaches phrases;
    private final DetailTache detail;

    AFaireView(Taches taches, PhrasesDesTaches phrases, DetailTache detail, Delais delais) {
        this.taches = taches;
        this.phrases = phrases;
        this.detail = detail;
        var jour = Francais.jour(delais.aujourdhui());
        titre(getTranslation("suivi.aFaire.titre"));
        precision(Character.toUpperCase(jour.charAt(0)) + jour.substring(1) + " "
                + delais.aujourdhui().getYear());
        outils(new ChampRecherche(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        montrer(entree.getLocation()
                .getQueryParameters()
                .getSingleParameter(CHOISIE)
                .orElse(null));
    }

    private void montrer(@Nullable String voulue) {
        var lignes = phrases.ecrire(taches.aFaire()).stream()
                .sorted(Comparator.comparing(
                                (LigneAFaire ligne) -> !ligne.tache().type().duJour())
                        .thenComparing(ligne -> ligne.tache().type()))
                .toList();
        if (lignes.isEmpty()) {
            volet(new EtatVide(
                    getTranslation("suivi.aFaire.rien"),
                    Lien.vers("agents/dossiers", getTranslation("suivi.aFaire.voirDossiers"))
                            .bouton()));
            detail("");
            return;
        }
        var choisie = lignes.stream()
                .filter(ligne -> ligne.tache().id().toString().equals(voulue))
                .findFirst()
                .orElse(lignes.getFirst());
        volet(
                groupe("suivi.aFaire.aujourdhui", duJour(lignes, true), choisie),
                groupe("suivi.aFaire.semaine", duJour(lignes, false), choisie));
        detail(
                getTranslation("suivi.aFaire.choisir"),
                detail.de(choisie, () -> UI.getCurrent().navigate("agents/a-faire")));
    }

    private ListeTravail groupe(String titre, List<LigneAFaire> lignes, LigneAFaire choisie) {
        var groupe = new ListeTravail(
                getTranslation(titre),
                lignes.stream()
                        .map(ligne -> ligne.enLigne("agents/a-faire?" + CHOISIE + "="
                                        + ligne.tache().id())
                                .courante(ligne == choisie))
                        .toList());
        groupe.setVisible(!lignes.isEmpty());
        return groupe;
    }

    private static List<LigneAFaire> duJour(List<LigneAFaire> lignes, boolean duJour) {
        return lignes.stream()
                .filter(ligne -> ligne.tache().type().duJour() == duJour)
                .toList();
    }
}
