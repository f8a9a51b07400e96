package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.Parametre;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Rangs;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The versions of the règlement: what one says, what it changed, when it applies; the version stands in the address. */
@Route("agents/administration/reglement/:version?")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
class ReglementView extends PageBureau implements BeforeEnterObserver {

    static final String CHEMIN = "agents/administration/reglement";

    private final transient Reglements reglements;
    private final transient VersionsAVenir aVenir;
    private final transient MotsDuReglement mots;
    private final transient Agents agents;
    private final boolean ecrit;
    private final Clock horloge;

    ReglementView(
            Reglements reglements, VersionsAVenir aVenir, MotsDuReglement mots, Agents agents, Moi moi, Clock horloge) {
        this.reglements = reglements;
        this.aVenir = aVenir;
        this.mots = mots;
        this.agents = agents;
        this.ecrit = moi.a(Role.ADMINISTRATEUR);
        this.horloge = horloge;
        titre(getTranslation("reglement.titre"));
        outils(versAdministration());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        var toutes = reglements.toutes();
        var choisie = arrivee.getRouteParameters()
                .get("version")
                .map(nom -> toutes.stream()
                        .filter(une -> une.version().equals(nom))
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("version")))
                .orElseGet(() -> reglements.enVigueur(LocalDate.now(horloge)));
        montrer(choisie, toutes);
        lister(choisie, toutes);
    }

    private void lister(Reglement choisie, List<Reglement> toutes) {
        var rangs = new Rangs();
        toutes.reversed().forEach(une -> {
            var lien = Lien.vers(CHEMIN + "/" + une.version(), getTranslation("reglement.lire"));
            lien.setAriaLabel(getTranslation("reglement.lireVersion", une.version()));
            var fin = une.equals(choisie) ? new Component[] {etat(une)} : new Component[] {etat(une), lien};
            rangs.rang(
                    getTranslation("reglement.version", une.version()),
                    getTranslation("reglement.depuis", une.debut()),
                    fin);
        });
        var fiche = new Div(Titre.deux(getTranslation("reglement.versions")), rangs);
        fiche.addClassName("fiche-admin");
        if (ecrit) {
            fiche.add(Lien.vers(PreparerView.CHEMIN, getTranslation("reglement.preparer"))
                    .icone(Icone.PLUS)
                    .principal());
        }
        detail(getTranslation("reglement.versions"), fiche);
    }

    private Pastille etat(Reglement une) {
        var aujourdhui = LocalDate.now(horloge);
        if (une.debut().isAfter(aujourdhui)) {
            return Pastille.aFaire(getTranslation("reglement.aVenir"));
        }
        return une.equals(reglements.enVigueur(aujourdhui))
                ? Pastille.ok(getTranslation("reglement.enVigueur"))
                : new Pastille(Ton.NEUTRE, Icone.PAUSE, getTranslation("reglement.passee"));
    }

    private void montrer(Reglement une, List<Reglement> toutes) {
        var contenu = new ArrayList<Component>();
        contenu.add(Titre.deux(getTranslation("reglement.versionDepuis", une.version(), une.debut())));
        contenu.add(new Paragraph(getTranslation("reglement.garde")));
        aVenir.ecrite(une.version())
                .ifPresentOrElse(
                        qui -> contenu.add(new Paragraph(getTranslation(
                                "reglement.ecritePar",
                                agents.de(qui.par()).nom(),
                                Francais.date(
                                        qui.ecritLe().atZone(Francais.PARIS).toLocalDate()),
                                qui.pourquoi()))),
                        () -> contenu.add(new Paragraph(getTranslation("reglement.duFichier"))));
        if (ecrit && aVenir.peutChanger(une.version())) {
            contenu.add(changer(une));
        }
        var rang = toutes.indexOf(une);
        if (rang > 0) {
            var avant = toutes.get(rang - 1);
            contenu.add(Titre.deux(getTranslation("reglement.change", avant.version())));
            contenu.add(new DifferencesEnListe(avant, une, mots));
        }
        contenu.add(Titre.deux(getTranslation("reglement.valeurs")));
        var faits = new Faits();
        for (var parametre : Parametre.values()) {
            faits.fait(mots.nom(parametre), mots.valeur(parametre, parametre.de(une)));
        }
        faits.addClassNames("card", "carte");
        contenu.add(faits);
        contenu.add(Titre.deux(getTranslation("reglement.motifs")));
        contenu.add(motifs(une));
        contenu.add(Titre.deux(getTranslation("reglement.documents")));
        contenu.add(documents(une));
        volet(contenu.toArray(Component[]::new));
    }

    private Rangs motifs(Reglement une) {
        var rangs = new Rangs();
        une.motifs().stream()
                .map(mots::mots)
                .forEach(dits -> rangs.rang(
                        dits.agents(), getTranslation("reglement.motifs.seDit", dits.personne(), dits.enAnglais())));
        return rangs;
    }

    private Rangs documents(Reglement une) {
        var rangs = new Rangs();
        une.exigences()
                .forEach(exigence -> rangs.rang(
                        exigence.piece().nom(),
                        getTranslation(
                                "reglement.pourquoiEtExemple",
                                exigence.piece().pourquoi(),
                                exigence.piece().exemple()),
                        new Pastille(Ton.NEUTRE, Icone.GENS, mots.pourQui(exigence, une))));
        return rangs;
    }

    private Div changer(Reglement une) {
        var pourquoi = new TextField(getTranslation("reglement.pourquoiRetirer"));
        pourquoi.setMaxLength(500);
        var gestes = new Div(
                Lien.vers(PreparerView.CHEMIN + "/" + une.version(), getTranslation("reglement.modifier"))
                        .icone(Icone.CRAYON)
                        .bouton(),
                pourquoi,
                Bouton.danger(getTranslation("reglement.retirer"), () -> retirer(une, pourquoi)));
        gestes.addClassName("gestes-version");
        return gestes;
    }

    private void retirer(Reglement une, TextField pourquoi) {
        pourquoi.setInvalid(false);
        try {
            aVenir.retirer(une.version(), pourquoi.getValue());
        } catch (SaisieInvalide sansMot) {
            pourquoi.setErrorMessage(getTranslation(sansMot.erreurs().getFirst().cle()));
            pourquoi.setInvalid(true);
            return;
        }
        Annonce.fait(getTranslation("reglement.retiree", une.version()));
        getUI().ifPresent(ui -> ui.navigate(CHEMIN));
    }
}
