package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Destruction;
import fr.parcoursprojet.confidentialite.Destructions;
import fr.parcoursprojet.demande.Termes;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Rangs;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How long what people give is kept (R15): the rules, what goes soon, and the register of what went. */
@Route("agents/administration/conservation")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
class ConservationView extends PageBureau implements BeforeEnterObserver {

    static final int JOURS = 30;

    private static final int PAR_PAGE = 20;

    private final Termes termes;
    private final Destructions destructions;

    ConservationView(Termes termes, Destructions destructions) {
        this.termes = termes;
        this.destructions = destructions;
        titre(getTranslation("confidentialite.conservation.titre"));
        outils(versAdministration());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var page = entree.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(lue -> lue.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        var contenu = new ArrayList<Component>();
        contenu.addAll(List.of(
                Titre.deux(getTranslation("confidentialite.conservation.bientot")),
                bientot(),
                Titre.deux(getTranslation("confidentialite.conservation.regles")),
                regles(),
                Titre.deux(getTranslation("confidentialite.conservation.registre"))));
        contenu.addAll(registre(page));
        volet(contenu.toArray(Component[]::new));
    }

    private Rangs regles() {
        var regles = new Rangs();
        for (var quoi : List.of("brouillons", "dossiers", "prets")) {
            regles.rang(
                    getTranslation("confidentialite.conservation.nom." + quoi),
                    getTranslation("confidentialite.conservation.duree." + quoi));
        }
        return regles;
    }

    private Rangs bientot() {
        var chiffres = termes.chiffres(JOURS);
        var rangs = new Rangs()
                .rang(
                        getTranslation("confidentialite.conservation.nom.brouillons"),
                        getTranslation("confidentialite.conservation.bientot.partent"),
                        nombre("confidentialite.conservation.bientot.brouillons", chiffres.brouillons()))
                .rang(
                        getTranslation("confidentialite.conservation.bientot.examines"),
                        getTranslation("confidentialite.conservation.bientot.examines.phrase"),
                        nombre("confidentialite.conservation.bientot.dossiers", chiffres.dossiers()))
                .rang(
                        getTranslation("confidentialite.conservation.bientot.archives"),
                        "",
                        nombre("confidentialite.conservation.bientot.dossiers", chiffres.archives()));
        if (chiffres.retenus() > 0) {
            rangs.rang(
                    getTranslation("confidentialite.conservation.bientot.retenus"),
                    getTranslation("confidentialite.conservation.bientot.retenus.phrase"),
                    Pastille.alerte(
                            getTranslation("confidentialite.conservation.bientot.dossiers", chiffres.retenus())));
        }
        return rangs;
    }

    private Component nombre(String cle, int combien) {
        var mots = new Span(getTranslation(cle, combien));
        mots.addClassName("num");
        return mots;
    }

    private List<Component> registre(int page) {
        var debut = (page - 1) * PAR_PAGE;
        var combien = destructions.combien();
        var lignes = destructions.page(debut, PAR_PAGE);
        if (lignes.isEmpty()) {
            return List.of(new EtatVide(getTranslation("confidentialite.conservation.registre.vide")));
        }
        var rangs = new Rangs();
        lignes.forEach(ligne -> rangs.rang(
                getTranslation("confidentialite.conservation.quoi." + ligne.quoi(), numero(ligne)), precision(ligne)));
        var pages = new Nav();
        pages.setAriaLabel(getTranslation("confidentialite.conservation.registre"));
        if (page > 1) {
            pages.add(vers(page - 1, "confidentialite.conservation.plusRecentes"));
        }
        if (debut + PAR_PAGE < combien) {
            pages.add(vers(page + 1, "confidentialite.conservation.plusAnciennes"));
        }
        var phrase = new Paragraph(getTranslation("confidentialite.conservation.registre.phrase"));
        phrase.addClassName("muted");
        return List.of(phrase, rangs, pages);
    }

    private Lien vers(int page, String cle) {
        var ici = "agents/administration/conservation";
        return Lien.vers(page == 1 ? ici : ici + "?page=" + page, getTranslation(cle))
                .bouton();
    }

    private String precision(Destruction ligne) {
        return getTranslation(
                "confidentialite.conservation.ligne",
                getTranslation("confidentialite.conservation.regle." + ligne.regle()),
                Francais.date(ligne.le()),
                ligne.fichiers());
    }

    private static String numero(Destruction ligne) {
        return Objects.requireNonNullElse(ligne.numero(), "");
    }
}
