package fr.parcoursprojet.rendezvous.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.suivi.Taches;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** From the page of a call to the agenda and to À faire, without a dossier and without typing a name again. */
@SpringBootTest
@Import(BancDEssai.class)
class RendezVousDAppelALEcranTest extends SpringBrowserlessTest {

    private static final LocalDate MARDI = LocalDate.of(2035, 11, 6);
    private static final LocalDate JEUDI = MARDI.plusDays(2);

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    Taches taches;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    private final String nom = BancDAccueil.nom();
    private final Email adresse = BancDAccueil.email();
    private final Telephone numero = BancDAccueil.telephone();
    private AgentId referent;
    private SollicitationId appel;

    @BeforeEach
    void aCallAndTwoFreeSlots() {
        horloge.allerAu(MARDI);
        referent = agents.reconnaitre(
                "essai", nom, "Référent " + nom, new Email(nom + "@ville.exemple"), Set.of(Role.REFERENT));
        appel = enTantQue.agent(
                referent,
                () -> sollicitations.noter(
                        BancDAccueil.appel(BancDAccueil.qui("Awa", nom, numero, adresse), SuiteDonnee.RENDEZ_VOUS),
                        referent));
        enTantQue.agent(referent, () -> {
            rendezVous.offrir(List.of(
                    new Creneau(JEUDI.atTime(9, 0), 45, Mode.SUR_PLACE, "bureau 4"),
                    new Creneau(JEUDI.atTime(11, 0), 30, Mode.TELEPHONE, "")));
            return null;
        });
        SecurityContextHolder.getContext().setAuthentication(sessions.identite(referent));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
        rendezVous.de(appel).stream()
                .filter(un -> un.etat() == EtatRendezVous.PRIS || un.etat() == EtatRendezVous.MANQUE)
                .forEach(un -> enTantQue.agent(referent, () -> {
                    rendezVous.excuse(un.id());
                    return null;
                }));
        horloge.revenir();
    }

    @Test
    void aSavedCallOpensTheSlotsAndTheAgendaShowsWhoComes() {
        UI.getCurrent().navigate("agents/sollicitations/" + appel, QueryParameters.of("rendez-vous", "1"));
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Awa " + nom, numero.lisible(), adresse.valeur());
        Liste<CreneauOffert> libre = libre();
        libre.setValue(libre.getListDataView().getItems().toList().get(1));
        test(dansLaBoite("Fixer un rendez-vous")).click();
        var pris = un();
        assertThat(pris.creneau()).isEqualTo(new Creneau(JEUDI.atTime(11, 0), 30, Mode.TELEPHONE, ""));
        assertThat(pris.dossier()).isNull();
        assertThat(volet()).contains("Prévu", "Jeudi 8 novembre");
        assertThat(boutons()).as("one at a time").doesNotContain("Fixer un rendez-vous");

        horloge.allerAu(JEUDI.plusDays(1));
        UI.getCurrent().navigate("agents/agenda", QueryParameters.fromString("vue=jour&date=" + JEUDI));
        var ligne = find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(texte -> texte.contains("Awa " + nom))
                .findFirst()
                .orElseThrow();
        assertThat(ligne).contains("Appel, sans dossier", numero.lisible());
        test(find(Button.class)
                        .withCondition(
                                bouton -> bouton.getAriaLabel().orElse("").equals("Non venu : Awa " + nom))
                        .single())
                .click();
        assertThat(un().etat()).isEqualTo(EtatRendezVous.MANQUE);

        var manque = taches.aFaire().stream()
                .filter(tache -> un().id().toString().equals(tache.objet()))
                .findFirst()
                .orElseThrow();
        navigate("agents/a-faire", Component.class);
        // one line of each group, and the one that is asked for
        UI.getCurrent()
                .navigate(
                        "agents/a-faire",
                        QueryParameters.simple(Map.of("tache", manque.id().toString(), "vues", "1")));
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Rendez-vous manqué : Awa " + nom);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("agents/sollicitations/" + appel);
        navigate("agents/sollicitations/" + appel, Component.class);
        assertThat(find(H1.class).single().getText()).startsWith("Awa " + nom);
        assertThat(boutons()).as("another day can be found").contains("Fixer un rendez-vous");
    }

    @Test
    void theFileInTheAgendaLeadsToTheCall() {
        var id = enTantQue.agent(
                referent,
                () -> rendezVous.fixer(appel, new Creneau(JEUDI.atTime(9, 0), 45, Mode.SUR_PLACE, "bureau 4")));
        UI.getCurrent()
                .navigate("agents/agenda", QueryParameters.fromString("semaine=" + JEUDI + "&rendez-vous=" + id));
        var fiche = find(FicheDeRendezVous.class).single();
        assertThat(fiche.getElement().getTextRecursively())
                .contains("Awa " + nom, numero.lisible(), "Déplacer", "Appel, sans dossier");
        assertThat(find(Anchor.class, fiche).all().stream().map(Anchor::getHref))
                .contains("agents/sollicitations/" + appel);
    }

    @Test
    void whoGaveNoAddressIsCalled() {
        var muet = enTantQue.agent(
                referent,
                () -> sollicitations.noter(
                        BancDAccueil.appel(
                                BancDAccueil.qui("Moussa", BancDAccueil.nom(), numero, null), SuiteDonnee.RENDEZ_VOUS),
                        referent));
        var id = enTantQue.agent(
                referent,
                () -> rendezVous.fixer(muet, new Creneau(JEUDI.atTime(14, 0), 45, Mode.SUR_PLACE, "bureau 4")));
        UI.getCurrent()
                .navigate("agents/agenda", QueryParameters.fromString("semaine=" + JEUDI + "&rendez-vous=" + id));
        test(find(Button.class, find(FicheDeRendezVous.class).single())
                        .withText("Annuler le rendez-vous")
                        .single())
                .click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("rien ne part : appelez la personne")
                .doesNotContain("La personne reçoit un e-mail");
        test(dansLaBoite("Annuler et prévenir")).click();
        assertThat(rendezVous.de(id).etat()).isEqualTo(EtatRendezVous.ANNULE);
        assertThat(find(Anchor.class, find(FicheDeRendezVous.class).single()).all().stream()
                        .map(Anchor::getHref))
                .as("another time from the page of the call")
                .contains("agents/sollicitations/" + muet + "?rendez-vous=1");
    }

    private RendezVous un() {
        return rendezVous.de(appel).getFirst();
    }

    @SuppressWarnings("unchecked")
    private Liste<CreneauOffert> libre() {
        return (Liste<CreneauOffert>) find(Liste.class, find(Dialog.class).single()).all().stream()
                .filter(liste -> "Créneau libre".equals(liste.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button dansLaBoite(String texte) {
        return find(Button.class, find(Dialog.class).single()).withText(texte).single();
    }

    private String volet() {
        return find(RendezVousDeLAppel.Volet.class).single().getElement().getTextRecursively();
    }

    private List<String> boutons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
