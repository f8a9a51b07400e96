package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Bordereaux;
import fr.parcoursprojet.pret.NatureDeTitre;
import fr.parcoursprojet.pret.TitreDeRecettes;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The titres de recettes of a month and their bordereau for the Treasury; the month stands in the address. */
@Route("agents/titres/:mois?")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
@StyleSheet("pret.css")
class TitresView extends PageBureau implements BeforeEnterObserver {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOIS_PROPOSES = 12;

    private final transient Titres titres;
    private final transient Bordereaux bordereaux;

    TitresView(Titres titres, Bordereaux bordereaux) {
        this.titres = titres;
        this.bordereaux = bordereaux;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        var tous = titres.mois();
        var demande =
                arrivee.getRouteParameters().get("mois").orElse(tous.getFirst().toString());
        montrer(
                tous.stream()
                        .filter(un -> un.toString().equals(demande))
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("mois")),
                tous);
    }

    private void montrer(YearMonth mois, List<YearMonth> tous) {
        var emis = titres.emisEn(mois);
        titre(getTranslation("pret.titres.titre"));
        precision(getTranslation("pret.titres.precision", nom(mois), emis.size()));
        outils(Lien.vers("agents/tresorerie", getTranslation("pret.menu.tresorerie"))
                .bouton());
        var pile = new Div(
                choix(mois, tous), emis.isEmpty() ? new EtatVide(getTranslation("pret.titres.vide")) : table(emis));
        pile.addClassName("controle");
        volet(pile);
        detail(
                getTranslation("pret.titres.bordereau"),
                Titre.deux(getTranslation("pret.titres.bordereau")),
                bordereau(mois, emis));
    }

    private Div choix(YearMonth choisi, List<YearMonth> tous) {
        var choix = new Div();
        choix.addClassName("filtres");
        choix.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("pret.titres.mois"));
        tous.stream().limit(MOIS_PROPOSES).forEach(mois -> {
            var lien = Lien.vers("agents/titres/" + mois, nom(mois)).bouton();
            if (mois.equals(choisi)) {
                lien.getElement().setAttribute("aria-current", "true");
            }
            choix.add(lien);
        });
        return choix;
    }

    private Tableau table(List<TitreDeRecettes> emis) {
        var table = new Tableau(
                getTranslation("pret.titres.titre"),
                List.of(
                        getTranslation("pret.bordereau.numero"),
                        getTranslation("pret.bordereau.le"),
                        getTranslation("pret.bordereau.nature"),
                        getTranslation("pret.bordereau.debiteur"),
                        getTranslation("pret.bordereau.montant") + ">"));
        emis.forEach(titre -> table.ligne(
                Tableau.texte(titre.numero(), "num"),
                Tableau.texte(Francais.dateCourte(titre.le()), "num"),
                Tableau.de(new Petit(nature(titre))),
                Tableau.texte(titre.nom(), "qui"),
                Tableau.montant(montant(titre))));
        return table;
    }

    private String nature(TitreDeRecettes titre) {
        var echeance = titre.echeance();
        return getTranslation(
                "pret.titres.nature." + titre.nature().name(),
                echeance == null ? "" : Francais.date(echeance),
                Objects.requireNonNullElse(titre.annule(), ""));
    }

    private Div bordereau(YearMonth mois, List<TitreDeRecettes> emis) {
        var fichier = "titres-de-recettes-" + mois;
        var bordereau = new Div(
                new Faits()
                        .fait(getTranslation("pret.titres.nombre"), Integer.toString(emis.size()))
                        .fait(getTranslation("pret.bordereau.total"), Francais.euros(Titres.net(emis))),
                papier(getTranslation("pret.titres.xlsx"), fichier + ".xlsx", XLSX, () -> bordereaux.xlsx(mois)),
                papier(getTranslation("pret.titres.csv"), fichier + ".csv", "text/csv", () -> bordereaux.csv(mois)));
        bordereau.addClassName("volet-compte");
        return bordereau;
    }

    private static Anchor papier(String nom, String fichier, String type, Supplier<byte[]> contenu) {
        var lien = new Anchor(
                DownloadHandler.fromInputStream(demande -> {
                    var octets = contenu.get();
                    return new DownloadResponse(new ByteArrayInputStream(octets), fichier, type, octets.length);
                }),
                nom);
        lien.addComponentAsFirst(Icone.FICHIER.dessin());
        lien.addClassName("btn");
        return lien;
    }

    private static Montant montant(TitreDeRecettes titre) {
        return titre.nature() == NatureDeTitre.ANNULATION ? titre.montant().oppose() : titre.montant();
    }

    /** {@code novembre 2026}. */
    private static String nom(YearMonth mois) {
        var premier = Francais.date(LocalDate.of(mois.getYear(), mois.getMonth(), 2));
        return premier.substring(premier.indexOf(' ') + 1);
    }
}
