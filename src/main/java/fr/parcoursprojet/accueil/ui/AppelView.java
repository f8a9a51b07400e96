package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.accueil.NouvelleSollicitation;
import fr.parcoursprojet.accueil.Semblable;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatEnregistrement;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A call typed while one listens: ready for the first name, saved by Enter, ready for the next (journey 15). */
@Route("agents/sollicitations")
@Menu(title = "accueil.menu", order = 20, icon = "tel")
@StyleSheet("accueil.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class AppelView extends PageBureau {

    private final transient Sollicitations sollicitations;
    private final transient Moi moi;
    private final Clock horloge;
    private final EtatEnregistrement etat = new EtatEnregistrement();
    private final Bouton enregistrer;
    private final VoletDeLAppel volet;
    private final FormulaireDAppel appel;
    private @Nullable Semblable reconnue;
    private boolean autrePersonne;

    AppelView(Sollicitations sollicitations, MotifsDeSollicitation motifs, Moi moi, Clock horloge) {
        this.sollicitations = sollicitations;
        this.moi = moi;
        this.horloge = horloge;
        var jour = LocalDate.now(horloge);
        titre(getTranslation("accueil.appel.titre"));
        maintenant();
        outils(
                etat,
                Lien.vers("agents/sollicitations/toutes", getTranslation("accueil.toutes.lien"))
                        .bouton());
        enregistrer = Bouton.principal("", this::enregistrer).puis(Icone.FLECHE);
        volet = new VoletDeLAppel(jour, this::reconnaitre, this::uneAutre);
        appel = new FormulaireDAppel(jour, motifs, this::comparer, this::dire);
        Shortcuts.addShortcutListener(appel, this::enregistrer, Key.ENTER)
                .listenOn(appel)
                .resetFocusOnActiveElement();
        var fin = new Div(enregistrer);
        fin.addClassName("ac-fin");
        volet(appel, fin);
        detail(getTranslation("accueil.semblable.volet"), volet);
        volet.personne();
    }

    private void comparer(Coordonnees dites) {
        if (reconnue != null) {
            return;
        }
        var connus = sollicitations.semblables(dites);
        if (connus.isEmpty() || autrePersonne) {
            volet.personne();
        } else {
            volet.proposer(connus);
        }
    }

    private void reconnaitre(Semblable elle) {
        reconnue = elle;
        appel.completer(elle.coordonnees());
        volet.reconnue(elle);
        appel.reprendre();
    }

    private void uneAutre() {
        reconnue = null;
        autrePersonne = true;
        volet.personne();
        appel.reprendre();
    }

    private void dire(SuiteDonnee suite) {
        enregistrer.setText(getTranslation("accueil.appel.enregistrer." + suite));
    }

    private void enregistrer() {
        appel.lue(reconnue).ifPresent(dite -> {
            try {
                var id = sollicitations.noter(dite, moi.exigerAgent());
                suite(dite, id.toString());
            } catch (SaisieInvalide invalide) {
                appel.refuser(invalide);
            }
        });
    }

    private void suite(NouvelleSollicitation dite, String id) {
        reconnue = null;
        autrePersonne = false;
        appel.vider();
        volet.personne();
        maintenant();
        etat.enregistre(Francais.heure(LocalDateTime.now(horloge).toLocalTime()));
        switch (dite.suite()) {
            case ORIENTATION ->
                UI.getCurrent()
                        .navigate("agents/sollicitations/" + id, QueryParameters.of(SollicitationView.ORIENTER, "1"));
            case DEMANDE ->
                Annonce.fait(getTranslation(
                        "accueil.appel.invitee", dite.coordonnees().email()));
            case RENDEZ_VOUS -> {
                if (moi.a(Role.REFERENT)) {
                    UI.getCurrent()
                            .navigate(
                                    "agents/sollicitations/" + id,
                                    QueryParameters.of(SollicitationView.RENDEZ_VOUS, "1"));
                } else {
                    Annonce.fait(getTranslation("accueil.appel.agenda"));
                }
            }
            case RENSEIGNEMENT -> {}
        }
    }

    private void maintenant() {
        var quand = LocalDateTime.now(horloge);
        var dit = getTranslation(
                "accueil.appel.quand", Francais.jour(quand.toLocalDate()), Francais.heure(quand.toLocalTime()));
        precision(dit.substring(0, 1).toUpperCase(Locale.FRANCE) + dit.substring(1));
    }
}
