package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.ApercusDeLettre;
import fr.parcoursprojet.courrier.ApercusDeModele;
import fr.parcoursprojet.courrier.ModeleChange;
import fr.parcoursprojet.courrier.ModeleDeCourrier;
import fr.parcoursprojet.courrier.Modeles;
import fr.parcoursprojet.courrier.VersionDeModele;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Remarque;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One e-mail, or letter on paper, in one language: its words to write, beside it as it will look, its versions under it. */
@Route("agents/administration/modeles/:modele/:langue?")
@StyleSheet("courrier.css")
@RolesAllowed(Role.Noms.ADMINISTRATEUR)
class ModeleView extends PageBureau implements BeforeEnterObserver {

    private final Modeles modeles;
    private final ApercusDeModele apercus;
    private final ApercusDeLettre lettres;
    private final Moi moi;
    private final Clock horloge;
    private final Div historique = new Div();
    private String nom = "";
    private Langue langue = Langue.FR;

    ModeleView(Modeles modeles, ApercusDeModele apercus, ApercusDeLettre lettres, Moi moi, Clock horloge) {
        this.modeles = modeles;
        this.apercus = apercus;
        this.lettres = lettres;
        this.moi = moi;
        this.horloge = horloge;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        nom = entree.getRouteParameters().get("modele").orElse("");
        var code = entree.getRouteParameters().get("langue").orElse(Langue.FR.code());
        var demandee = List.of(Langue.values()).stream()
                .filter(une -> une.code().equals(code))
                .findFirst();
        try {
            langue = demandee.orElseThrow(() -> new Introuvable("langue"));
            montrer();
        } catch (Introuvable absent) {
            entree.rerouteToError(NotFoundException.class);
        }
    }

    private void montrer() {
        var modele = modeles.un(nom, langue);
        var versions = modeles.versions(nom, langue);
        titre(modele.titre());
        precision(getTranslation("courrier.modele.part", modele.quand()));
        outils(Lien.vers("agents/administration/modeles", getTranslation("courrier.modele.tous")));
        var saisie = modele.papier() ? surLaLettre(modele, versions) : surLEmail(modele, versions);
        var contenu = new Div(
                langues(modele),
                new Paragraph(getTranslation(
                        modele.papier() ? "courrier.modele.commenceLettre" : "courrier.modele.commence")));
        plusAncienne(versions).ifPresent(phrase -> contenu.add(Remarque.alerte(phrase)));
        contenu.add(saisie, historique);
        contenu.addClassName("modele");
        volet(contenu);
        lister(saisie);
    }

    private SaisieDuModele surLEmail(ModeleDeCourrier modele, List<VersionDeModele> versions) {
        var apercu = new ApercuDuModele(
                apercus, modele, langue, moi.a(Role.REFERENT) ? apercus.partis(nom, langue) : List.of());
        detail(getTranslation("courrier.modele.apercu"), apercu);
        return saisie(modele, versions, apercu::montrer);
    }

    private SaisieDuModele surLaLettre(ModeleDeCourrier modele, List<VersionDeModele> versions) {
        var apercu =
                new ApercuDeLaLettre(lettres, modele, langue, moi.a(Role.REFERENT) ? lettres.parties(nom) : List.of());
        detail(getTranslation("courrier.modele.apercuLettre"), apercu);
        return saisie(modele, versions, apercu::montrer);
    }

    private SaisieDuModele saisie(
            ModeleDeCourrier modele, List<VersionDeModele> versions, Consumer<Map<String, String>> apercu) {
        return new SaisieDuModele(
                modeles, modele, langue, versions.stream().findFirst(), horloge, apercu, this::lister);
    }

    private void lister(SaisieDuModele saisie) {
        historique.removeAll();
        historique.add(new HistoriqueDuModele(
                modeles.un(nom, langue),
                modeles.versions(nom, langue),
                saisie::nom,
                numero -> revenir(saisie, numero)));
    }

    private void revenir(SaisieDuModele saisie, int numero) {
        try {
            modeles.revenir(
                    nom,
                    langue,
                    saisie.base(),
                    numero,
                    numero == 0
                            ? getTranslation("courrier.modele.retourLivre")
                            : getTranslation("courrier.modele.retour", numero));
        } catch (ModeleChange change) {
            saisie.confronter(change.actuelle());
            return;
        }
        saisie.oublier();
        Annonce.fait(getTranslation(saisie.enregistre()));
        montrer();
    }

    private Nav langues(ModeleDeCourrier modele) {
        var nav = new Nav();
        nav.addClassName("langues");
        nav.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(modele.papier() ? "courrier.modele.languesLettre" : "courrier.modele.langues"));
        for (var une : Langue.values()) {
            var lien = Lien.vers(
                            "agents/administration/modeles/" + nom + (une == Langue.FR ? "" : "/" + une.code()),
                            getTranslation("courrier.modele.langue." + une.code()))
                    .bouton();
            if (une == langue) {
                lien.getElement().setAttribute("aria-current", "page");
            }
            nav.add(lien);
        }
        return nav;
    }

    /** The other language changed since this one did. */
    private Optional<String> plusAncienne(List<VersionDeModele> ici) {
        var la = modeles.versions(nom, langue.autre()).stream().findFirst();
        return la.filter(autre -> ici.isEmpty() || ici.getFirst().ecritLe().isBefore(autre.ecritLe()))
                .map(autre -> getTranslation(
                        "courrier.modele.plusAncien." + langue.code(), Quand.de(autre.ecritLe()), autre.auteur()));
    }
}
