package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.CorrectionDeBudget;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.NatureLigne;
import fr.parcoursprojet.budget.NomDeLigne;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.budget.SourceLigne;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lines of a budget: name, declared each month, verified each month, why; sums by nature. */
final class TableauBudget extends NativeTable {

    private final FicheBudget declaree;
    private final FicheBudget depart;
    private final Map<NomDeLigne, Montant> declares;
    private final Map<NomDeLigne, Montant> retenus;
    private final Map<NomDeLigne, String> dits = new HashMap<>();
    private final Map<NomDeLigne, RangDeBudget> rangs = new LinkedHashMap<>();
    private final Map<NatureLigne, Span> sommes = new EnumMap<>(NatureLigne.class);
    private final Map<NatureLigne, NativeTableRow> rangsDesSommes = new EnumMap<>(NatureLigne.class);
    private final NativeTableBody corps = new NativeTableBody();
    private final Function<NomDeLigne, String> noms;
    private final boolean modifiable;
    private final Runnable change;

    TableauBudget(
            FicheBudget declaree,
            FicheBudget depart,
            List<CorrectionDeBudget> corrections,
            Function<NomDeLigne, String> noms,
            boolean modifiable,
            Runnable change) {
        this.declaree = declaree;
        this.depart = depart;
        this.declares = NomDeLigne.montants(declaree);
        this.retenus = NomDeLigne.montants(depart);
        this.noms = noms;
        this.modifiable = modifiable;
        this.change = change;
        corrections.reversed().forEach(une -> dits.put(une.ligne(), une.motif()));
        addClassNames("tableau", "card");
        add(new NativeTableHeader(new NativeTableRow(
                titre("budget.onglet.ligne", ""),
                titre("budget.onglet.declare", "mt"),
                titre("budget.onglet.verifie", "mt"),
                titre("budget.onglet.motif", ""))));
        for (var nature : NatureLigne.values()) {
            lignes(nature).forEach(ligne -> corps.add(rang(ligne)));
            corps.add(somme(nature));
        }
        add(corps);
        compter();
    }

    /** The budget as it stands in the right column. */
    FicheBudget verifiee() {
        var lignes = new ArrayList<LigneBudget>();
        var mois = new ArrayList<Montant>();
        rangs.forEach((ligne, rang) -> {
            var poste = ligne.poste();
            if (poste == null) {
                mois.add(rang.montant());
            } else if (rang.montant().estPositif()) {
                lignes.add(new LigneBudget(
                        poste, ligne.libelle(), rang.montant(), Periodicite.MENSUELLE, SourceLigne.JUSTIFIEE));
            }
        });
        return new FicheBudget(lignes, mois, depart.unites());
    }

    /** Why the amount of a line is not the declared one. */
    String motif(NomDeLigne ligne) {
        var rang = rangs.get(ligne);
        return rang == null ? "" : rang.motif();
    }

    /** Puts each error under the reason of its line, and the focus on the first. */
    void erreurs(List<Erreur> erreurs) {
        RangDeBudget premier = null;
        for (var ligne : rangs.entrySet()) {
            var sienne = erreurs.stream()
                    .filter(erreur -> erreur.champ().equals(Budgets.champ(ligne.getKey())))
                    .findFirst();
            ligne.getValue()
                    .erreur(sienne.map(erreur -> getTranslation(
                                    erreur.cle(), erreur.arguments().toArray()))
                            .orElse(""));
            if (premier == null && sienne.isPresent()) {
                premier = ligne.getValue();
            }
        }
        if (premier != null) {
            premier.corriger();
        }
    }

    /** Adds an empty line that nobody declared, above the sum of its nature, and gives its field. */
    ChampMontant ajouter(PosteBudget poste) {
        var somme = Objects.requireNonNull(rangsDesSommes.get(poste.nature()));
        var rang = rang(new NomDeLigne(poste, null, 0));
        corps.addComponentAtIndex(corps.indexOf(somme), rang);
        return rang.champ();
    }

    /** The lines that are not in the table yet. */
    List<PosteBudget> absents() {
        return Stream.of(PosteBudget.values())
                .filter(poste -> rangs.keySet().stream().noneMatch(ligne -> ligne.poste() == poste))
                .toList();
    }

    /** Whether every field holds an amount or nothing. */
    boolean lisible() {
        return rangs.values().stream().allMatch(RangDeBudget::lisible);
    }

    private List<NomDeLigne> lignes(NatureLigne nature) {
        var toutes = new LinkedHashSet<>(declares.keySet());
        toutes.addAll(retenus.keySet());
        return toutes.stream()
                .filter(ligne -> nature
                        == (ligne.poste() == null
                                ? NatureLigne.RESSOURCE
                                : ligne.poste().nature()))
                .toList();
    }

    private RangDeBudget rang(NomDeLigne ligne) {
        var rang = new RangDeBudget(
                noms.apply(ligne),
                declares.getOrDefault(ligne, Montant.ZERO),
                retenus.getOrDefault(ligne, Montant.ZERO),
                dits.getOrDefault(ligne, ""),
                modifiable,
                () -> {
                    compter();
                    change.run();
                });
        rangs.put(ligne, rang);
        return rang;
    }

    private NativeTableRow somme(NatureLigne nature) {
        var total = new Span();
        sommes.put(nature, total);
        var titre = new NativeTableHeaderCell(getTranslation(
                nature == NatureLigne.RESSOURCE && !depart.revenusIrreguliers().isEmpty()
                        ? "budget.onglet.RESSOURCE.pireMois"
                        : "budget.onglet." + nature));
        titre.getElement().setAttribute("scope", "row");
        var rang = new NativeTableRow(
                titre, montant(Somme.de(total(declaree, nature))), montant(total), new NativeTableCell());
        rang.addClassName("somme-nature");
        rangsDesSommes.put(nature, rang);
        return rang;
    }

    private void compter() {
        var fiche = verifiee();
        sommes.forEach((nature, total) -> {
            total.removeAll();
            total.add(Somme.de(total(fiche, nature)));
        });
    }

    private static Montant total(FicheBudget fiche, NatureLigne nature) {
        return switch (nature) {
            case RESSOURCE -> fiche.ressources();
            case CHARGE -> fiche.charges();
            case DETTE -> fiche.dettes();
        };
    }

    private NativeTableHeaderCell titre(String cle, String classe) {
        var titre = new NativeTableHeaderCell(getTranslation(cle));
        titre.getElement().setAttribute("scope", "col");
        if (!classe.isEmpty()) {
            titre.addClassName(classe);
        }
        return titre;
    }

    private static NativeTableCell montant(Span somme) {
        var cellule = new NativeTableCell(somme);
        cellule.addClassName("mt");
        return cellule;
    }
}
