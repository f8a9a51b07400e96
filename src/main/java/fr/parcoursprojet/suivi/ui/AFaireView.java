package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
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
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.Urgence;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day's work, made from events, by urgency: the action of each line opens the right place, done lines disappear by
 * themselves (journey 14). The address says whose lines, which one is shown beside, and how many are unfolded.
 */
@Route("agents/a-faire")
@StyleSheet("suivi.css")
@Menu(title = "suivi.menu.aFaire", order = 0, icon = "liste")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class AFaireView extends PageBureau implements BeforeEnterObserver {

    private final transient Taches taches;
    private final transient PhrasesDesTaches phrases;
    private final transient DetailTache detail;
    private final transient Delais delais;
    private final transient Visite visite;
    private transient AdresseAFaire adresse = AdresseAFaire.DEBUT;
    private long nombre;
    private boolean agi;

    AFaireView(Taches taches, PhrasesDesTaches phrases, DetailTache detail, Delais delais, Visite visite) {
        this.taches = taches;
        this.phrases = phrases;
        this.detail = detail;
        this.delais = delais;
        this.visite = visite;
        var jour = Francais.jour(delais.aujourdhui());
        titre(getTranslation("suivi.aFaire.titre"));
        precision(Character.toUpperCase(jour.charAt(0)) + jour.substring(1) + " "
                + delais.aujourdhui().getYear());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        adresse = AdresseAFaire.de(entree.getLocation().getQueryParameters());
        nombre = taches.nombre();
        montrer();
        agi = false;
    }

    /** The tab says how many wait, even when it is not the one looked at. */
    @Override
    public String getPageTitle() {
        return nombre == 0 ? super.getPageTitle() : getTranslation("suivi.aFaire.onglet", nombre, super.getPageTitle());
    }

    private void montrer() {
        var toutes = taches.aFaire();
        var montrees = adresse.tous() ? toutes : taches.lesMiennes();
        outils(portee(toutes.size(), montrees.size()), new ChampRecherche());
        if (montrees.isEmpty()) {
            montrer(List.of(new EtatVide(
                    getTranslation("suivi.aFaire.rien"),
                    Lien.vers("agents/dossiers", getTranslation("suivi.aFaire.voirDossiers"))
                            .bouton())));
            detail("");
            return;
        }
        var aujourdhui = delais.aujourdhui();
        var groupes = montrees.stream()
                .sorted(Comparator.comparing(Tache::type))
                .collect(Collectors.groupingBy(tache -> tache.urgence(aujourdhui)));
        var ecrites = ecrire(groupes);
        var choisie = ecrites.stream()
                .filter(ligne -> estChoisie(ligne.tache()))
                .findFirst()
                .orElse(ecrites.getFirst());
        montrer(Arrays.stream(Urgence.values())
                .filter(groupes::containsKey)
                .map(urgence ->
                        groupe(urgence, groupes.getOrDefault(urgence, List.of()).size(), ecrites, choisie))
                .toList());
        detail(getTranslation("suivi.aFaire.choisir"), detail.de(choisie, this::apres));
    }

    private void montrer(List<? extends Component> contenu) {
        volet(Stream.concat(visite.pourQuiNeLaPasVue(this::apres).stream(), contenu.stream())
                .toArray(Component[]::new));
    }

    /** In words, only those that stand on the screen: the first of each group, and the one a link leads to. */
    private List<LigneAFaire> ecrire(Map<Urgence, List<Tache>> groupes) {
        var vues = new ArrayList<Tache>();
        for (var urgence : Urgence.values()) {
            var groupe = groupes.getOrDefault(urgence, List.of());
            groupe.stream().limit(adresse.vues()).forEach(vues::add);
            groupe.stream().skip(adresse.vues()).filter(this::estChoisie).forEach(vues::add);
        }
        return phrases.ecrire(vues);
    }

    private boolean estChoisie(Tache tache) {
        return tache.id().toString().equals(adresse.tache());
    }

    private ListeTravail groupe(Urgence urgence, int nombreEnTout, List<LigneAFaire> ecrites, LigneAFaire choisie) {
        var lignes = ecrites.stream()
                .filter(ligne -> ligne.tache().urgence(delais.aujourdhui()) == urgence)
                .map(ligne -> ligne.enLigne(
                                adresse.surLaTache(ligne.tache().id()).toString())
                        .courante(ligne == choisie)
                        .faire(detail.action(ligne))
                        .retrouver(agi && ligne == choisie))
                .toList();
        var groupe = new ListeTravail(getTranslation("suivi.urgence." + urgence), nombreEnTout, lignes);
        var reste = nombreEnTout - lignes.size();
        if (reste > 0) {
            groupe.suite(Lien.vers(adresse.avecPlus().toString(), getTranslation("suivi.aFaire.suite", reste))
                    .bouton());
        }
        return groupe;
    }

    /** One agent alone has nothing to choose. */
    private Lien portee(int toutes, int montrees) {
        var choix = adresse.tous()
                ? Lien.vers(adresse.pourTous(false).toString(), getTranslation("suivi.aFaire.lesMiennes"))
                : Lien.vers(adresse.pourTous(true).toString(), getTranslation("suivi.aFaire.toutes", toutes));
        choix.bouton();
        choix.setVisible(adresse.tous() || toutes > montrees);
        return choix;
    }

    /** The line has left, or moved: the focus goes to the one that is shown instead. */
    private void apres() {
        agi = true;
        UI.getCurrent().navigate("agents/a-faire", adresse.surLaTache(null).parametres());
    }
}
