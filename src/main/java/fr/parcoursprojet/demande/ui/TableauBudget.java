package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.LigneBudget;
import fr.parcoursprojet.budget.NatureLigne;
import fr.parcoursprojet.budget.Periodicite;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.budget.SourceLigne;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a budget: name, declared each month, verified each month; sums by nature. */
final class TableauBudget extends NativeTable {

    private record Cle(PosteBudget poste, @Nullable String libelle) {}

    private final FicheBudget declaree;
    private final FicheBudget depart;
    private final Map<Cle, ChampMontant> champs = new LinkedHashMap<>();
    private final Map<NatureLigne, Span> sommes = new EnumMap<>(NatureLigne.class);
    private final Map<NatureLigne, NativeTableRow> rangsDesSommes = new EnumMap<>(NatureLigne.class);
    private final NativeTableBody corps = new NativeTableBody();
    private final boolean modifiable;
    private final Runnable change;

    TableauBudget(FicheBudget declaree, FicheBudget depart, boolean modifiable, Runnable change) {
        this.declaree = declaree;
        this.depart = depart;
        this.modifiable = modifiable;
        this.change = change;
        addClassNames("tableau", "card");
        var entete = new NativeTableRow(
                titre("budget.onglet.ligne", ""),
                titre("budget.onglet.declare", "mt"),
                titre("budget.onglet.verifie", "mt"));
        add(new NativeTableHeader(entete));
        for (var nature : NatureLigne.values()) {
            cles(nature).forEach(cle -> corps.add(rang(cle)));
            corps.add(somme(nature));
        }
        add(corps);
        compter();
    }

    /** The budget as it stands in the right column. */
    FicheBudget verifiee() {
        var lignes = new ArrayList<LigneBudget>();
        champs.forEach((cle, champ) -> {
            var montant = Objects.requireNonNullElse(champ.getValue(), Montant.ZERO);
            if (montant.estPositif()) {
                lignes.add(new LigneBudget(
                        cle.poste(), cle.libelle(), montant, Periodicite.MENSUELLE, SourceLigne.JUSTIFIEE));
            }
        });
        return new FicheBudget(lignes, depart.revenusIrreguliers(), depart.unites());
    }

    /** Adds an empty line that nobody declared, above the sum of its nature, and gives its field. */
    ChampMontant ajouter(PosteBudget poste) {
        var cle = new Cle(poste, null);
        var somme = Objects.requireNonNull(rangsDesSommes.get(poste.nature()));
        corps.addComponentAtIndex(corps.indexOf(somme), rang(cle));
        return Objects.requireNonNull(champs.get(cle));
    }

    /** The lines that are not in the table yet. */
    List<PosteBudget> absents() {
        return Stream.of(PosteBudget.values())
                .filter(poste -> champs.keySet().stream().noneMatch(cle -> cle.poste() == poste))
                .toList();
    }

    /** Whether a verified amount is not the declared one. */
    boolean differe() {
        return champs.entrySet().stream()
                .anyMatch(ligne -> !Objects.requireNonNullElse(ligne.getValue().getValue(), Montant.ZERO)
                        .equals(parMois(declaree, ligne.getKey())));
    }

    /** Whether every field holds an amount or nothing. */
    boolean lisible() {
        return champs.values().stream().noneMatch(ChampMontant::illisible);
    }

    private List<Cle> cles(NatureLigne nature) {
        var cles = new LinkedHashSet<Cle>();
        declaree.lignes(nature).forEach(ligne -> cles.add(cle(ligne)));
        depart.lignes(nature).forEach(ligne -> cles.add(cle(ligne)));
        return List.copyOf(cles);
    }

    private NativeTableRow rang(Cle cle) {
        var nom = LigneSaisie.nom(cle.poste(), this);
        var champ = new ChampMontant("");
        champ.getElement().setProperty("accessibleName", getTranslation("budget.onglet.verifie") + ", " + nom);
        var retenu = parMois(depart, cle);
        champ.setValue(retenu.estPositif() ? retenu : null);
        champ.setReadOnly(!modifiable);
        champ.addValueChangeListener(fait -> {
            compter();
            change.run();
        });
        champs.put(cle, champ);
        var declare = parMois(declaree, cle);
        var libelle = cle.libelle();
        var rang = new NativeTableRow(
                cellule("", new Span(libelle == null ? nom : nom + " · " + libelle)),
                cellule("mt", declare.estPositif() ? Somme.de(declare) : new Span()),
                cellule("mt", champ));
        if (!declare.equals(retenu)) {
            rang.addClassName("change");
        }
        return rang;
    }

    private NativeTableRow somme(NatureLigne nature) {
        var total = new Span();
        sommes.put(nature, total);
        var titre = new NativeTableHeaderCell(getTranslation("budget.onglet." + nature));
        titre.getElement().setAttribute("scope", "row");
        var rang = new NativeTableRow(titre, cellule("mt", Somme.de(total(declaree, nature))), cellule("mt", total));
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

    private static Montant parMois(FicheBudget fiche, Cle cle) {
        return Montant.somme(
                fiche.lignes().stream().filter(ligne -> cle(ligne).equals(cle)).map(LigneBudget::parMois));
    }

    private static Cle cle(LigneBudget ligne) {
        return new Cle(ligne.poste(), ligne.libelle());
    }

    private NativeTableHeaderCell titre(String cle, String classe) {
        var titre = new NativeTableHeaderCell(getTranslation(cle));
        titre.getElement().setAttribute("scope", "col");
        if (!classe.isEmpty()) {
            titre.addClassName(classe);
        }
        return titre;
    }

    private static NativeTableCell cellule(String classe, Component contenu) {
        var cellule = new NativeTableCell(contenu);
        if (!classe.isEmpty()) {
            cellule.addClassName(classe);
        }
        return cellule;
    }
}
