package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Avancement;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.EtatEnregistrement;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the draft: one question or one small group. It shows the draft banner, the way back, where one is, the fields,
 * the state of saving and <i>Continuer</i>. Each answer is kept as soon as it is given; leaving by <i>Continuer</i> checks
 * the page, shows each sentence under its field and a summary on top, or goes on.
 */
@StyleSheet("demande.css")
abstract class PageQuestion extends PageTelephone implements BeforeEnterObserver {

    private final Etape etape;
    private final OutilsDePage outils;
    private final DeuxEcrans ecrans;
    private final ChampsDePage champs = new ChampsDePage(this);
    private final Map<String, Component> veilles = new LinkedHashMap<>();
    private final Map<HasValue<?, ?>, Supplier<Demande>> ecritures = new IdentityHashMap<>();
    private final Set<String> refusees = new HashSet<>();
    private final AvisDAilleurs ailleurs = new AvisDAilleurs();
    private final ResumeErreurs resume = new ResumeErreurs();
    private final EtatEnregistrement etat = new EtatEnregistrement();
    private @Nullable Demande demande;
    private Plume plume;

    PageQuestion(Etape etape, OutilsDePage outils) {
        this.etape = etape;
        this.outils = outils;
        this.ecrans = new DeuxEcrans(outils, etape);
        this.plume = new Plume(outils, null);
        getElement().addEventListener("revenu", retour -> montrerAilleurs());
        getElement()
                .addEventListener(
                        "orphelins",
                        perdus -> Stream.of(perdus.getEventData()
                                        .get("event.detail")
                                        .asString()
                                        .split("\\|"))
                                .forEach(this::accueillir))
                .addEventData("event.detail");
    }

    /** Adds the fields of the page, filled with the answers of the draft. */
    abstract void construire(Demande brouillon);

    /** What the page itself knows to be wrong when one wants to go on; the service checks the rest. */
    List<Erreur> relire() {
        return List.of();
    }

    /** Whether the draft takes what stands in this field; not while it waits for another, such as a name for its amount. */
    boolean estEcrite(String nom) {
        return true;
    }

    /** A field that this page does not show was being answered when the page was lost: one that can shows it again. */
    void accueillir(String nom) {}

    @Override
    public final void beforeEnter(BeforeEnterEvent entree) {
        ecrans.vue();
        plume = Plume.de(entree, outils);
        var trouvee = plume.ouvrir();
        if (trouvee.isEmpty()) {
            entree.forwardTo(plume.sortie());
            return;
        }
        demande = trouvee.get();
        if (demande.etat() != EtatDemande.BROUILLON) {
            entree.forwardTo(plume.adresse(Etape.DOCUMENTS));
            return;
        }
        var avancement = plume.avancement(demande);
        if (!avancement.de(etape.partie()).etapes().contains(etape)) {
            entree.forwardTo(plume.liste());
            return;
        }
        outils.demandes().ouvrir(demande.id(), demandeur(), etape);
        dessiner(avancement);
        getElement().executeJs("window.parcoursGarde && window.parcoursGarde.veiller(this)");
    }

    private void dessiner(Avancement avancement) {
        champs.clear();
        veilles.clear();
        refusees.clear();
        titre(getTranslation(cle("titre")));
        vider();
        var etapes = avancement.de(etape.partie()).etapes();
        retour(
                avancement.avant(etape).map(plume::adresse).orElse(plume.liste()),
                getTranslation(
                        "demande.page.repere",
                        getTranslation("demande.partie." + etape.partie()),
                        etapes.indexOf(etape) + 1,
                        etapes.size()));
        brouillon(true);
        resume.cacher();
        ailleurs.dire(
                AvisADeux.de(this, brouillon(), plume, avancement.aRelire().get(etape)));
        ajouter(resume, ailleurs);
        resume.getElement().getParent().insertChild(1, resume.getElement()); // above the heading
        construire(brouillon());
        etat.enregistre(quand());
        getElement()
                .executeJs(
                        "window.parcoursGarde && window.parcoursGarde.orphelins(this, $0, $1.split('|'))",
                        cleDeGarde(""),
                        String.join("|", veilles.keySet()));
        enBas(new BarreDuBas(Bouton.principal(getTranslation("demande.page.continuer"), this::continuer)).etat(etat));
    }

    /** The draft as it stands. */
    final Demande brouillon() {
        return Objects.requireNonNull(demande);
    }

    final DossierId dossier() {
        return brouillon().id();
    }

    final UsagerId demandeur() {
        return plume.demandeur();
    }

    final Plume plume() {
        return plume;
    }

    final OutilsDePage outils() {
        return outils;
    }

    /** The words of this page: {@code demande.page.<page>.<element>}. */
    final String mots(String element, Object... arguments) {
        return getTranslation(cle(element), arguments);
    }

    /** A sentence under the heading. */
    final void chapeau(String phrase) {
        var paragraphe = new Paragraph(phrase);
        paragraphe.addClassNames("muted", "chapeau");
        ajouter(paragraphe);
    }

    /** Names a field of the page as the service does, so that a sentence finds it, and adds it. */
    final <C extends Component> C champ(String nom, C composant) {
        declarer(nom, composant);
        ajouter(composant);
        return composant;
    }

    /** Names a field that stands inside another component. */
    final <C extends Component> C declarer(String nom, C composant) {
        champs.ajouter(nom, composant);
        veiller(nom, composant);
        return composant;
    }

    /** Has the browser keep this field's answer until the service has it. */
    final void veiller(String nom, Component composant) {
        veilles.put(nom, composant);
        Garde.sur(composant, cleDeGarde(nom), outils.horloge(), () -> estTenue(nom, composant));
    }

    private String cleDeGarde(String nom) {
        return dossier().valeur() + "/" + etape + "/" + nom;
    }

    /** Whether the draft holds what stands in a field: what cannot be read or was refused stays in the browser. */
    private boolean estTenue(String nom, Component composant) {
        return ChampsDePage.illisible(nom, composant).isEmpty()
                && estEcrite(nom)
                && !refusees.contains(nom)
                && relire().stream().noneMatch(erreur -> erreur.champ().equals(nom));
    }

    /** Keeps the answers of the page each time the person changes this field. */
    final void aChaqueReponse(HasValue<?, ?> champ, Supplier<Demande> ecriture) {
        ecritures.put(champ, ecriture);
        champ.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                repondre(champ, ecriture);
            }
        });
    }

    /** The later answer of two screens wins; what the other screens answered is shown before ours is written beside it. */
    private void repondre(HasValue<?, ?> champ, Supplier<Demande> ecriture) {
        var nom = nom(champ);
        var donnee = Garde.donnee((Component) champ);
        if (ecrans.depassee(dossier(), demandeur(), nom, donnee)) {
            var ecrit = ReponseLisible.valeur(champ);
            var valeur = champ.getValue();
            oublier(nom);
            redessiner(ecrans.ailleurs(dossier(), demandeur()).stream()
                    .filter(autre -> !autre.equals(nom))
                    .toList());
            ailleurs.plusTard(libelle(nom), ecrit, () -> remettre(nom, valeur));
            return;
        }
        var autres = ecrans.ailleurs(dossier(), demandeur());
        if (autres.isEmpty()) {
            if (garder(ecriture)) {
                ecrans.noter(dossier(), demandeur(), nom, donnee);
            }
            return;
        }
        var valeur = champ.getValue();
        redessiner(autres);
        remettre(nom, valeur);
    }

    private String nom(HasValue<?, ?> champ) {
        return veilles.entrySet().stream()
                .filter(veille -> veille.getValue() == champ)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The page as the draft stands now, and which answers came from elsewhere. */
    private void redessiner(List<String> autres) {
        ecrans.vue();
        var fraiche = plume.enCours();
        if (fraiche.isEmpty() || fraiche.get().etat() != EtatDemande.BROUILLON) {
            getUI().ifPresent(ui -> ui.navigate(plume.sortie()));
            return;
        }
        demande = fraiche.get();
        dessiner(plume.avancement(brouillon()));
        etat.aVerifier();
        ailleurs.change(autres.stream().map(this::libelle).toList());
    }

    private String libelle(String nom) {
        return ReponseLisible.nom(veilles.getOrDefault(nom, this), getTranslation("demande.ailleurs.uneReponse"));
    }

    @SuppressWarnings("unchecked")
    private void remettre(String nom, @Nullable Object valeur) {
        if (!veilles.containsKey(nom)) {
            accueillir(nom);
        }
        if (veilles.get(nom) instanceof HasValue<?, ?> champ && ecritures.get(champ) != null) {
            ((HasValue<?, @Nullable Object>) champ).setValue(valeur);
            if (garder(Objects.requireNonNull(ecritures.get(champ)))) {
                ecrans.noter(dossier(), demandeur(), nom, Optional.empty());
                oublier(nom);
            }
        }
    }

    private void oublier(String nom) {
        var zones = veilles.get(nom) instanceof ChampDate ? List.of("/jour", "/mois", "/annee") : List.of("");
        zones.forEach(zone -> getElement()
                .executeJs("window.parcoursGarde && window.parcoursGarde.abandonner($0)", cleDeGarde(nom + zone)));
    }

    /** Shows what other screens answered since this one was drawn; says whether there was anything. */
    private boolean montrerAilleurs() {
        var autres = ecrans.ailleurs(dossier(), demandeur());
        if (!autres.isEmpty()) {
            redessiner(autres);
        }
        return !autres.isEmpty();
    }

    /** Keeps answers now, says so, and says under its field what cannot be kept. */
    final boolean garder(Supplier<Demande> ecriture) {
        champs.effacer();
        refusees.clear();
        try {
            plume.avec().ifPresent(qui -> outils.demandes().remplirAvec(qui, dossier(), demandeur(), etape));
            demande = ecriture.get();
            etat.enregistre(quand());
            return true;
        } catch (SaisieInvalide invalide) {
            invalide.erreurs().forEach(champs::souligner);
            invalide.erreurs().forEach(erreur -> refusees.add(erreur.champ()));
        } catch (Refus refus) {
            Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
        }
        return false;
    }

    private void continuer() {
        if (montrerAilleurs()) {
            return;
        }
        champs.effacer();
        var erreurs = new ArrayList<>(champs.illisibles());
        erreurs.addAll(relire());
        if (erreurs.isEmpty()) {
            try {
                finir();
            } catch (SaisieInvalide invalide) {
                erreurs.addAll(invalide.erreurs());
            } catch (Refus refus) {
                Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
                return;
            }
        }
        if (!erreurs.isEmpty()) {
            erreurs.forEach(champs::souligner);
            resume.montrer(erreurs.stream().map(champs::ligne).toList());
            return;
        }
        var suivante = plume.avancement(brouillon()).apres(etape);
        getUI().ifPresent(ui -> ui.navigate(suivante.map(plume::adresse).orElse(plume.liste())));
    }

    /** The person says that the page is finished; whoever writes with them only hears what is wrong on it. */
    private void finir() {
        if (plume.aDeux()) {
            outils.demandes().relire(dossier(), demandeur(), etape);
        } else {
            outils.demandes().valider(dossier(), demandeur(), etape);
        }
    }

    private String quand() {
        return Moments.ecrit(brouillon().modifieeLe(), outils.horloge(), this::getTranslation);
    }

    private String cle(String element) {
        return "demande.page." + etape.name().toLowerCase(Locale.ROOT) + "." + element;
    }

    /** Where a page is for the person themself. */
    static String adresse(Etape page) {
        return Plume.CHEZ_SOI + "/" + page.chemin();
    }
}
