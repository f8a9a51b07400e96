package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.tresorerie.Apercu;
import fr.parcoursprojet.pret.tresorerie.EtatLigne;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The lines of a file by state: what asks for a choice first, what is clear folded. */
final class TableApercu extends Tableau {

    private static final List<EtatLigne> ORDRE = List.of(
            EtatLigne.ILLISIBLE, EtatLigne.DOUTEUSE, EtatLigne.INCONNUE, EtatLigne.RECONNUE, EtatLigne.DEJA_CONNUE);
    private static final int MONTREES = 4;

    /** Nobody reads more; what is not shown is counted and imported like the rest. */
    private static final int LISIBLES = 500;

    private final Map<PretId, String> noms;
    private final Map<String, PretId> choix = new HashMap<>();
    private Consumer<Map<String, PretId>> auChoix = aucun -> {};

    TableApercu(Apercu apercu, Portefeuille portefeuille) {
        super("", List.of());
        var concernes = new HashSet<PretId>();
        apercu.lignes().forEach(ligne -> {
            Optional.ofNullable(ligne.pret()).ifPresent(concernes::add);
            concernes.addAll(ligne.candidats());
        });
        noms = portefeuille.noms(concernes);
        getCaption()
                .setText(getTranslation("pret.apercu.legende", apercu.lignes().size()));
        getCaption().addClassName("vh");
        tete();
        ORDRE.forEach(etat -> groupe(apercu, etat));
    }

    /** The loans chosen for doubtful lines. */
    Map<String, PretId> choix() {
        return Map.copyOf(choix);
    }

    void auChoix(Consumer<Map<String, PretId>> suite) {
        auChoix = suite;
    }

    private void tete() {
        getHead().removeAll();
        var tete = new NativeTableRow();
        for (var colonne : List.of("date", "libelle", "montant", "pret", "etat")) {
            var cellule = new NativeTableHeaderCell(getTranslation("pret.apercu." + colonne));
            cellule.getElement().setAttribute("scope", "col");
            cellule.setClassName("mt", colonne.equals("montant"));
            tete.add(cellule);
        }
        getHead().add(tete);
    }

    private void groupe(Apercu apercu, EtatLigne etat) {
        var lignes = apercu.lignes(etat);
        if (lignes.isEmpty()) {
            return;
        }
        var icone = new Span(icone(etat).dessin());
        icone.addClassNames("ty", teinte(etat));
        var nombre = new Span(Integer.toString(lignes.size()));
        nombre.addClassNames("n", "num");
        var nom = new Span(icone, new Span(getTranslation("pret.etatLigne." + etat.name()) + " "), nombre);
        nom.addClassName("titre-groupe");
        var titre = new NativeTableHeaderCell(nom);
        titre.getElement().setAttribute("colspan", "2");
        titre.getElement().setAttribute("scope", "rowgroup");
        var phrase = new NativeTableCell(getTranslation("pret.etatLigne.suite." + etat.name()));
        phrase.setColspan(2);
        phrase.addClassName("muted");
        ligne(titre, montant(apercu.total(etat)), phrase).addClassName("g");
        var montrees = etat == EtatLigne.RECONNUE && lignes.size() > MONTREES + 1 ? MONTREES : lignes.size();
        var dernieres = Math.min(lignes.size(), LISIBLES);
        lignes.subList(0, Math.min(montrees, dernieres)).forEach(this::ligne);
        if (montrees < dernieres) {
            plier(lignes.subList(montrees, dernieres));
        }
        if (dernieres < lignes.size()) {
            var suite = texte(getTranslation("pret.apercu.suite", lignes.size() - dernieres), "muted");
            suite.setColspan(5);
            ligne(suite);
        }
    }

    private void plier(List<LigneLue> reste) {
        var cachees = new ArrayList<NativeTableRow>();
        var bouton = new NativeButton(getTranslation("pret.apercu.autres", reste.size()));
        bouton.add(Icone.BAS.dessin());
        bouton.getElement().setAttribute("aria-expanded", "false");
        var cellule = new NativeTableCell(bouton);
        cellule.setColspan(5);
        var ligneBouton = ligne(cellule);
        ligneBouton.addClassName("vo");
        reste.forEach(ligne -> cachees.add(ligne(ligne)));
        cachees.forEach(ligne -> ligne.setVisible(false));
        bouton.addClickListener(clic -> {
            ligneBouton.setVisible(false);
            cachees.forEach(ligne -> ligne.setVisible(true));
        });
    }

    private NativeTableRow ligne(LigneLue ligne) {
        var le = ligne.le();
        var montant = ligne.montant();
        return ligne(
                texte(le == null ? "" : Dates.courte(le), "num"),
                texte(ligne.libelle(), "lb"),
                montant == null ? texte("", "mt") : montant(montant),
                pret(ligne),
                de(decision(ligne)));
    }

    private NativeTableCell pret(LigneLue ligne) {
        var phrase = new Petit(getTranslation(ligne.cle(), ligne.arguments().toArray()));
        var pret = ligne.pret();
        var nom = pret == null ? null : noms.get(pret);
        var quoi = switch (ligne.etat()) {
            case RECONNUE, DEJA_CONNUE -> nom == null ? getTranslation("pret.apercu.attend") : nom;
            case DOUTEUSE -> ligne.jumelle() == null ? getTranslation("pret.apercu.aChoisir") : possibles(ligne);
            case INCONNUE -> getTranslation("pret.apercu.aucun");
            case ILLISIBLE -> getTranslation("pret.apercu.ligne", ligne.numero());
        };
        return de(new Span(quoi), phrase);
    }

    private String possibles(LigneLue ligne) {
        return ligne.candidats().isEmpty()
                ? getTranslation("pret.apercu.aucun")
                : ligne.candidats().stream()
                        .map(pret -> noms.getOrDefault(pret, ""))
                        .collect(Collectors.joining(", "));
    }

    private Component decision(LigneLue ligne) {
        return switch (ligne.etat()) {
            case RECONNUE -> Pastille.ok(getTranslation("pret.apercu.reconnu"));
            case DEJA_CONNUE -> new Pastille(Ton.NEUTRE, Icone.DOUBLE, getTranslation("pret.apercu.dejaLu"));
            case INCONNUE -> new Pastille(Ton.NEUTRE, Icone.HORLOGE, getTranslation("pret.apercu.enAttente"));
            case ILLISIBLE -> Pastille.erreur(getTranslation("pret.apercu.aCorriger"));
            case DOUTEUSE ->
                ligne.jumelle() == null ? choisir(ligne) : Pastille.alerte(getTranslation("pret.apercu.dejaRecu"));
        };
    }

    private Liste<PretId> choisir(LigneLue ligne) {
        var choisi = new Liste<PretId>();
        choisi.setItems(ligne.candidats());
        choisi.setEmptySelectionAllowed(true);
        choisi.setEmptySelectionCaption(getTranslation("pret.apercu.laisser"));
        choisi.setPlaceholder(getTranslation("pret.apercu.laisser"));
        choisi.setItemLabelGenerator(
                pret -> pret == null ? getTranslation("pret.apercu.laisser") : noms.getOrDefault(pret, ""));
        choisi.setAriaLabel(getTranslation("pret.apercu.pretPour", ligne.libelle()));
        choisi.addValueChangeListener(change -> {
            choix.remove(ligne.identite());
            Optional.ofNullable(change.getValue()).ifPresent(pret -> choix.put(ligne.identite(), pret));
            auChoix.accept(choix());
        });
        return choisi;
    }

    private static Icone icone(EtatLigne etat) {
        return switch (etat) {
            case ILLISIBLE -> Icone.ALERTE;
            case DOUTEUSE -> Icone.QUEST;
            case INCONNUE -> Icone.LOUPE;
            case RECONNUE -> Icone.OK;
            case DEJA_CONNUE -> Icone.DOUBLE;
        };
    }

    private static String teinte(EtatLigne etat) {
        return switch (etat) {
            case ILLISIBLE -> "er";
            case DOUTEUSE -> "al";
            case RECONNUE -> "ok";
            case INCONNUE, DEJA_CONNUE -> "neutre";
        };
    }
}
