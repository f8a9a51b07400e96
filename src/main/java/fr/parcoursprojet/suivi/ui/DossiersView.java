package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.edition.Tableur;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;
import fr.parcoursprojet.suivi.Lots;
import fr.parcoursprojet.suivi.RechercheDossier;
import fr.parcoursprojet.suivi.Vues;
import jakarta.annotation.security.RolesAllowed;

/**
 * The filed dossiers, found by name, number, telephone or e-mail, a slip of the fingers forgiven when nothing else is
 * found; the address keeps the search, the filters and the columns (journey 16).
 */
@Route("agents/dossiers")
@StyleSheet("suivi.css")
@Menu(title = "suivi.menu.dossiers", order = 10, icon = "dossier")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class DossiersView extends PageBureau implements BeforeEnterObserver {

    /** More at once is a mistake rather than a work. */
    private static final int LOT = 500;

    private final transient Dossiers dossiers;
    private final transient Vues vues;
    private final transient ValeursDesColonnes valeurs;
    private final transient ChipEtat chips;
    private final transient Tableur tableur;
    private final transient ChoixDeDossiers choix;
    private final ChampRecherche champ = new ChampRecherche(texte -> aller(this.question.texte(texte)));
    private final FiltresDossiers filtres;
    private final ActionsDossiers actions;
    private transient QuestionDossiers question = new QuestionDossiers(RechercheDossier.TOUT, ColonneDossier.USUELLES);

    DossiersView(
            Dossiers dossiers,
            Vues vues,
            Lots lots,
            Commissions commissions,
            ValeursDesColonnes valeurs,
            ChipEtat chips,
            Tableur tableur,
            Moi moi) {
        this.dossiers = dossiers;
        this.vues = vues;
        this.valeurs = valeurs;
        this.chips = chips;
        this.tableur = tableur;
        choix = new ChoixDeDossiers(moi.a(Role.REFERENT));
        filtres = new FiltresDossiers(valeurs.referents(), valeurs.motifs(), DossiersView::aller);
        actions = new ActionsDossiers(choix, lots, commissions, valeurs.referents(), this::choisirTout, this::montrer);
        titre(getTranslation("suivi.dossiers.titre"));
        outils(champ);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        question = QuestionDossiers.de(
                entree.getLocation().getQueryParameters(), valeurs.motifs().connus());
        champ.montrer(question.recherche().texte());
        filtres.montrer(question);
        montrer();
    }

    private void montrer() {
        var trouvee = question;
        var nombre = dossiers.combien(trouvee.recherche());
        var exacte = nombre > 0;
        if (!exacte && !question.recherche().texte().isBlank()) {
            trouvee = question.avec(question.recherche().avecIndulgence());
            nombre = dossiers.combien(trouvee.recherche());
        }
        precision(getTranslation("suivi.dossiers.nombre", nombre));
        var outils = new Div(new VuesDossiers(vues, question));
        outils.addClassName("suivi-outils");
        if (nombre == 0) {
            volet(
                    filtres,
                    outils,
                    new EtatVide(
                            getTranslation("suivi.dossiers.aucun"),
                            Lien.vers("agents/dossiers", getTranslation("suivi.dossiers.tous"))
                                    .bouton()));
            return;
        }
        outils.add(new ExportDossiers(trouvee, nombre, dossiers, valeurs, tableur));
        var proche = new Paragraph(
                getTranslation("suivi.dossiers.proche", question.recherche().texte()));
        proche.setVisible(!exacte);
        actions.setVisible(choix.permis());
        volet(filtres, outils, actions, proche, new GrilleDossiers(trouvee, nombre, dossiers, valeurs, chips, choix));
    }

    private void choisirTout() {
        var nombre = dossiers.combien(question.recherche());
        if (nombre > LOT) {
            Annonce.refus(getTranslation("suivi.lot.trop", LOT));
            return;
        }
        choix.remplacer(dossiers.chercher(question.recherche(), 0, LOT).stream()
                .map(DossierEnBref::dossier)
                .toList());
        montrer();
    }

    private static void aller(QuestionDossiers autre) {
        UI.getCurrent().navigate("agents/dossiers", autre.parametres());
    }
}
