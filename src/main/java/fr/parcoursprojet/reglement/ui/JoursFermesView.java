package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.JourFerme;
import fr.parcoursprojet.reglement.JoursFermes;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.Confirmation;
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
import java.util.Map;

/** The days of a year that are not worked, the law's and the city's; the year stands in the address. */
@Route("agents/administration/jours-fermes/:annee?")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
class JoursFermesView extends PageBureau implements BeforeEnterObserver {

    private static final int PREMIERE = 2010;
    private static final int DERNIERE = 2099;

    private final transient JoursFermes jours;
    private final Clock horloge;
    private final ChampDate jour = new ChampDate(getTranslation("reglement.jours.jour"));
    private final TextField libelle = new TextField(getTranslation("reglement.jours.libelle"));
    private int annee;

    JoursFermesView(JoursFermes jours, Clock horloge) {
        this.jours = jours;
        this.horloge = horloge;
        libelle.setHelperText(getTranslation("reglement.jours.libelleAide"));
        libelle.setMaxLength(100);
        var effet = new Paragraph(getTranslation("reglement.jours.effet"));
        effet.addClassNames("s", "muted");
        var formulaire = new Div(
                Titre.deux(getTranslation("reglement.jours.ajouter")),
                jour,
                libelle,
                effet,
                Bouton.principal(getTranslation("reglement.jours.fermer"), this::fermer));
        formulaire.addClassName("fiche-admin");
        detail(getTranslation("reglement.jours.ajouter"), formulaire);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        annee = arrivee.getRouteParameters()
                .get("annee")
                .map(dite -> dite.matches("\\d{4}") ? Integer.parseInt(dite) : 0)
                .orElseGet(() -> LocalDate.now(horloge).getYear());
        if (annee < PREMIERE || annee > DERNIERE) {
            throw new Introuvable("annee");
        }
        titre(getTranslation("reglement.jours.titre"));
        outils(annees(), versAdministration());
        montrer();
    }

    private Div annees() {
        var annees = new Div();
        annees.addClassNames("annees", "num");
        if (annee > PREMIERE) {
            annees.add(vers(annee - 1).icone(Icone.GAUCHE));
        }
        annees.add(new Span(Integer.toString(annee)));
        if (annee < DERNIERE) {
            annees.add(vers(annee + 1).iconeFin(Icone.CHEV));
        }
        return annees;
    }

    private static Lien vers(int autre) {
        return Lien.vers("agents/administration/jours-fermes/" + autre, Integer.toString(autre));
    }

    private void montrer() {
        var rangs = new Rangs();
        jours.de(annee)
                .forEach(un -> rangs.rang(
                        majuscule(Francais.jour(un.jour())) + " " + un.jour().getYear(), un.libelle(), fin(un)));
        volet(new Paragraph(getTranslation("reglement.jours.quoi")), rangs);
    }

    private Component[] fin(JourFerme un) {
        if (un.legal()) {
            return new Component[] {new Pastille(Ton.NEUTRE, Icone.CAL, getTranslation("reglement.jours.legal"))};
        }
        var ville = new Pastille(Ton.INFO, Icone.VERROU, getTranslation("reglement.jours.ville"));
        if (un.jour().isBefore(LocalDate.now(horloge))) {
            return new Component[] {ville};
        }
        var quand = Francais.date(un.jour());
        var rouvrir = Bouton.discret(
                getTranslation("reglement.jours.rouvrir"),
                () -> Confirmation.demander(
                        getTranslation("reglement.jours.rouvrirTitre", quand),
                        getTranslation("reglement.jours.rouvrirPhrase"),
                        getTranslation("reglement.jours.rouvrir"),
                        () -> {
                            jours.rouvrir(un.jour());
                            Annonce.fait(getTranslation("reglement.jours.rouvert", quand));
                            montrer();
                        }));
        rouvrir.setAriaLabel(getTranslation("reglement.jours.rouvrirUn", quand));
        return new Component[] {ville, rouvrir};
    }

    private void fermer() {
        var champs = Map.<String, HasValidation>of("jour", jour, "libelle", libelle);
        champs.values().forEach(champ -> champ.setInvalid(false));
        try {
            jours.fermer(jour.getValue(), libelle.getValue());
        } catch (SaisieInvalide saisie) {
            saisie.erreurs().forEach(erreur -> {
                var champ = champs.get(erreur.champ());
                if (champ != null) {
                    champ.setErrorMessage(getTranslation(erreur.cle()));
                    champ.setInvalid(true);
                }
            });
            return;
        }
        var ferme = jour.getValue();
        Annonce.fait(getTranslation("reglement.jours.ferme", Francais.date(ferme)));
        jour.clear();
        libelle.clear();
        if (ferme.getYear() == annee) {
            montrer();
        } else {
            getUI().ifPresent(ui -> ui.navigate("agents/administration/jours-fermes/" + ferme.getYear()));
        }
    }

    private static String majuscule(String texte) {
        return Character.toUpperCase(texte.charAt(0)) + texte.substring(1);
    }
}
