package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.pret.tresorerie.Apercu;
import fr.parcoursprojet.pret.tresorerie.EtatLigne;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Somme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an import would do: the file in a bar, account 274 before and after, what stops, one button. */
final class VoletImport extends Div {

    private static final List<EtatLigne> PARTS =
            List.of(EtatLigne.RECONNUE, EtatLigne.DOUTEUSE, EtatLigne.INCONNUE, EtatLigne.DEJA_CONNUE);

    private static final int REGLES_NOMMES = 3;

    private final transient Apercu apercu;
    private final transient Portefeuille portefeuille;
    private final LocalDate jour;
    private final transient Runnable importer;

    VoletImport(Apercu apercu, Portefeuille portefeuille, LocalDate jour, Runnable importer) {
        this.apercu = apercu;
        this.portefeuille = portefeuille;
        this.jour = jour;
        this.importer = importer;
        addClassName("volet-import");
    }

    /** Counts again with the loans chosen for doubtful lines. */
    void choisir(Map<String, PretId> choix) {
        removeAll();
        var titre = new H2(new Span(getTranslation("pret.import.total") + " "), Somme.grande(apercu.total()));
        add(titre, barre(), legende(), controle());
        var recus = recus(choix);
        var inscrit = Montant.somme(recus.values().stream());
        var encours = portefeuille.encours();
        add(
                new H3(getTranslation("pret.import.apres")),
                new Faits()
                        .fait(getTranslation("pret.import.encours"), Francais.euros(encours))
                        .fait(getTranslation("pret.import.inscrit"), "– " + Francais.euros(inscrit))
                        .fait(getTranslation("pret.import.nouvel"), Francais.euros(encours.moins(inscrit))),
                effets(recus, choix));
        bouton(inscrit, choix);
    }

    private void bouton(Montant inscrit, Map<String, PretId> choix) {
        var nombre = apercu.lignes(EtatLigne.RECONNUE).size() + choix.size();
        var attendent = enAttente(choix).size();
        if (!apercu.importable()) {
            add(Remarque.alerte(getTranslation("pret.tresorerie.refus.aCorriger")));
        } else if (nombre + attendent == 0) {
            add(Remarque.info(getTranslation("pret.import.rien")));
        } else {
            add(Bouton.principal(
                    nombre == 0
                            ? getTranslation("pret.import.garder", attendent)
                            : getTranslation("pret.import.bouton", nombre, inscrit),
                    importer));
        }
    }

    private Div barre() {
        var barre = new Div();
        barre.addClassName("jauge");
        barre.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "pret.import.barre",
                                apercu.total(EtatLigne.RECONNUE),
                                apercu.total(EtatLigne.DOUTEUSE),
                                apercu.total(EtatLigne.INCONNUE),
                                apercu.total(EtatLigne.DEJA_CONNUE)));
        for (int part = 0; part < PARTS.size(); part++) {
            var total = apercu.total(PARTS.get(part));
            if (total.estPositif()) {
                var trait = new HtmlComponent("i");
                trait.addClassName("t" + (part + 1));
                trait.getStyle().set("flex-grow", total.valeur().toPlainString());
                barre.add(trait);
            }
        }
        return barre;
    }

    private UnorderedList legende() {
        var legende = new UnorderedList();
        legende.addClassName("leg");
        for (int part = 0; part < PARTS.size(); part++) {
            var etat = PARTS.get(part);
            var couleur = new HtmlComponent("i");
            couleur.addClassName("t" + (part + 1));
            var nombre = apercu.lignes(etat).size();
            legende.add(new ListItem(
                    couleur,
                    new Span(getTranslation("pret.etatLigne." + etat.name()) + ", " + nombre),
                    Somme.de(apercu.total(etat))));
        }
        return legende;
    }

    private Paragraph controle() {
        var ecrit = apercu.totalEcrit();
        if (ecrit == null) {
            var phrase = new Paragraph(getTranslation("pret.import.sansTotal"));
            phrase.addClassNames("muted", "s");
            return phrase;
        }
        var juste = ecrit.equals(apercu.total());
        var phrase = new Paragraph(
                (juste ? Icone.OK : Icone.ALERTE).dessin(),
                new Span(getTranslation(juste ? "pret.import.totalJuste" : "pret.import.totalFaux", ecrit)));
        phrase.addClassName("eq");
        phrase.setClassName("er", !juste);
        return phrase;
    }

    private UnorderedList effets(Map<PretId, Montant> recus, Map<String, PretId> choix) {
        var effets = new UnorderedList();
        effets.addClassName("effets");
        var regles = portefeuille.enRetard(jour).stream()
                .filter(retard ->
                        recus.getOrDefault(retard.pret(), Montant.ZERO).compareTo(retard.arriere()) >= 0)
                .map(Retard::pret)
                .toList();
        var noms = portefeuille.noms(regles);
        regles.stream()
                .limit(REGLES_NOMMES)
                .forEach(pret ->
                        effets.add(effet(Icone.OK, getTranslation("pret.import.regle", noms.getOrDefault(pret, "")))));
        if (regles.size() > REGLES_NOMMES) {
            effets.add(effet(Icone.OK, getTranslation("pret.import.autresRegles", regles.size() - REGLES_NOMMES)));
        }
        var jumelles = enAttente(choix).stream()
                .filter(ligne -> ligne.jumelle() != null)
                .toList();
        if (!jumelles.isEmpty()) {
            effets.add(effet(
                    Icone.HORLOGE,
                    getTranslation(
                            "pret.import.jumelles",
                            jumelles.size(),
                            Montant.somme(jumelles.stream().map(VoletImport::montant)))));
        }
        var attendent = enAttente(choix).stream()
                .filter(ligne -> ligne.jumelle() == null)
                .toList();
        if (!attendent.isEmpty()) {
            effets.add(effet(
                    Icone.HORLOGE,
                    getTranslation(
                            "pret.import.attendent",
                            attendent.size(),
                            Montant.somme(attendent.stream().map(VoletImport::montant)))));
        }
        return effets;
    }

    private List<LigneLue> enAttente(Map<String, PretId> choix) {
        return apercu.lignes().stream()
                .filter(ligne -> ligne.etat() == EtatLigne.INCONNUE
                        || (ligne.etat() == EtatLigne.DOUTEUSE && !choix.containsKey(ligne.identite())))
                .toList();
    }

    private Map<PretId, Montant> recus(Map<String, PretId> choix) {
        var recus = new HashMap<PretId, Montant>();
        for (var ligne : apercu.lignes()) {
            var pret = ligne.etat() == EtatLigne.RECONNUE ? ligne.pret() : choix.get(ligne.identite());
            if (pret != null) {
                recus.merge(pret, montant(ligne), Montant::plus);
            }
        }
        return recus;
    }

    private static Montant montant(LigneLue ligne) {
        var montant = ligne.montant();
        return montant == null ? Montant.ZERO : montant;
    }

    private static ListItem effet(Icone icone, String phrase) {
        return new ListItem(icone.dessin(), new Span(phrase));
    }
}
