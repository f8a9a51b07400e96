package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.NatureLigne;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the fiche budget: the usual lines, those already filled in, <i>Ajouter</i> for the others, and the sum of the month. */
abstract class PageBudget extends PageQuestion {

    private static final Pattern LIGNE = Pattern.compile("([A-Z_]+?)(\\d{1,2})(?:/.*)?");

    private final NatureLigne nature;
    private final List<LigneSaisie> lignes = new ArrayList<>();
    private final Div liste = new Div();
    private final Div ajout = new Div();
    private final Span total = new Span();

    PageBudget(Etape etape, NatureLigne nature, OutilsDePage outils) {
        super(etape, outils);
        this.nature = nature;
    }

    /** The lines shown to everybody of these activities, even empty. */
    abstract List<PosteBudget> habituels(Set<Activite> activites);

    @Override
    void construire(Demande brouillon) {
        lignes.clear();
        liste.removeAll();
        chapeau(mots("chapeau"));
        var fiche = fiche();
        ajouter(liste);
        var tenues = fiche.lignes(nature);
        Stream.concat(
                        habituels(brouillon.situation().activites()).stream(),
                        tenues.stream().map(LigneBudget::poste))
                .distinct()
                .forEach(poste -> montrer(
                        poste,
                        tenues.stream().filter(ligne -> ligne.poste() == poste).toList()));
        ajout.addClassName("ajout");
        proposer();
        ajouter(ajout);
        avantLeTotal(fiche);
        var somme = new Div(new Span(mots("total")), total);
        somme.addClassNames("tot", "card");
        somme.getElement().setAttribute("role", "status");
        ajouter(somme);
        compter(fiche);
    }

    @Override
    void accueillir(String nom) {
        var ligne = LIGNE.matcher(nom);
        if (ligne.matches() && lignes.size() + 1 == Integer.parseInt(ligne.group(2))) {
            PosteBudget.de(nature).stream()
                    .filter(poste -> poste.name().equals(ligne.group(1)))
                    .forEach(poste -> accrocher(new LigneSaisie(poste)));
        }
    }

    @Override
    boolean estEcrite(String nom) {
        return lignes.stream()
                .filter(ligne -> nom.equals(ligne.poste().name() + (lignes.indexOf(ligne) + 1) + "/libelle"))
                .allMatch(ligne -> ligne.lue().isPresent());
    }

    /** What a page asks besides its lines. */
    void avantLeTotal(FicheBudget fiche) {}

    /** What was entered on this page besides its lines, put in the fiche that is kept. */
    FicheBudget completer(FicheBudget fiche) {
        return fiche;
    }

    /** The sum shown at the bottom, in euros a month. */
    Montant total(FicheBudget fiche) {
        return switch (nature) {
            case RESSOURCE -> fiche.ressources();
            case CHARGE -> fiche.charges();
            case DETTE -> fiche.dettes();
        };
    }

    /** Keeps the whole page and counts again. */
    final Demande ecrire() {
        var avant = fiche();
        var toutes = new ArrayList<LigneBudget>();
        for (var autre : NatureLigne.values()) {
            if (autre == nature) {
                lignes.forEach(ligne -> ligne.lue().ifPresent(toutes::add));
            } else {
                toutes.addAll(avant.lignes(autre));
            }
        }
        var nouvelle = completer(new FicheBudget(toutes, avant.revenusIrreguliers(), avant.unites()));
        var demande = outils().demandes().enregistrer(dossier(), demandeur(), nouvelle);
        compter(nouvelle);
        return demande;
    }

    private FicheBudget fiche() {
        return outils().demandes().fiche(dossier(), demandeur());
    }

    private void montrer(PosteBudget poste, List<LigneBudget> tenues) {
        if (tenues.isEmpty()) {
            accrocher(new LigneSaisie(poste));
        } else {
            tenues.forEach(tenue -> accrocher(new LigneSaisie(tenue)));
        }
    }

    private LigneSaisie accrocher(LigneSaisie ligne) {
        lignes.add(ligne);
        liste.add(ligne);
        var nom = ligne.poste().name() + lignes.size();
        declarer(nom, ligne.montant());
        ligne.autresChamps().forEach((quoi, champ) -> veiller(nom + "/" + quoi, champ));
        ligne.champs().forEach(champ -> aChaqueReponse(champ, this::ecrire));
        return ligne;
    }

    private void proposer() {
        ajout.removeAll();
        var bouton = Bouton.second(mots("ajouter"), this::choisir).avec(Icone.PLUS);
        bouton.setWidthFull();
        ajout.add(bouton);
    }

    private void choisir() {
        var montres = lignes.stream().map(LigneSaisie::poste).toList();
        var restants = PosteBudget.de(nature).stream()
                .filter(poste -> !montres.contains(poste) || poste.autre())
                .toList();
        var choix = Choix.liste(mots("laquelle"), restants, poste -> LigneSaisie.nom(poste, this), null);
        choix.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                accrocher(new LigneSaisie(change.getValue())).montant().focus();
                proposer();
            }
        });
        ajout.removeAll();
        ajout.add(choix);
        choix.focus();
    }

    private void compter(FicheBudget fiche) {
        total.removeAll();
        total.add(Somme.de(total(fiche)));
    }
}
