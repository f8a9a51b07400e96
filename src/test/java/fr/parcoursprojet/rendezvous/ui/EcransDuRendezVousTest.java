package fr.parcoursprojet.rendezvous.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The appointment on the phone and the agenda, found by label; nobody sees somebody else's slots. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDuRendezVousTest extends SpringBrowserlessTest {

    private static final LocalDate MARDI = LocalDate.of(2026, 11, 3);

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void deuxCreneauxProposes() {
        horloge.allerAu(MARDI);
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.deposee(ines);
        enTantQue.agent(
                camille,
                () -> rendezVous.proposer(
                        dossier,
                        List.of(
                                new Creneau(MARDI.plusDays(2).atTime(9, 0), 45, Mode.TELEPHONE, ""),
                                new Creneau(MARDI.plusDays(2).atTime(14, 15), 45, Mode.SUR_PLACE, "Bureau 4"))));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
        horloge.revenir();
    }

    @Test
    void aSlotIsPickedOnThePhoneThenGivenBack() {
        entrer(sessions.identite(ines));
        navigate(RendezVousView.class);
        assertThat(titre()).isEqualTo("Choisissez une heure");
        test(bouton("14\u00a0h\u00a015, sur place")).click();
        assertThat(titre()).isEqualTo("Votre rendez-vous");
        assertThat(rendezVous.du(dossier, ines).getFirst().etat()).isEqualTo(EtatRendezVous.PRIS);

        test(find(TextField.class).withCaption("Pourquoi").single()).setValue("Je travaille ce jour-là.");
        test(bouton("Je ne peux pas venir")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(titre()).isEqualTo("Choisissez une heure");
        assertThat(rendezVous.du(dossier, ines).getFirst().etat()).isEqualTo(EtatRendezVous.EXCUSE);
    }

    @Test
    void theHourIsChangedWithoutGivingItBackFirst() {
        entrer(sessions.identite(ines));
        navigate(RendezVousView.class);
        test(bouton("14\u00a0h\u00a015, sur place")).click();
        test(bouton("Changer l’heure")).click();
        test(bouton("9\u00a0h, par téléphone")).click();
        assertThat(rendezVous.du(dossier, ines))
                .singleElement()
                .satisfies(un -> assertThat(un.creneau().heure()).isEqualTo("9\u00a0h"));
    }

    @Test
    void anotherPersonSeesNoSlot() {
        entrer(sessions.identite(banc.personne()));
        navigate(RendezVousView.class);
        assertThat(titre()).isEqualTo("Mon rendez-vous");
        assertThat(boutons()).noneMatch(nom -> nom.contains("14\u00a0h\u00a015"));
    }

    @Test
    void theAgendaSaysWhoCame() {
        var libre = rendezVous.libres(dossier, ines).getFirst();
        var pris = rendezVous.choisir(dossier, ines, libre.id());
        entrer(sessions.identite(camille));
        var choisi = QueryParameters.fromString("semaine=2026-11-02&rendez-vous=" + pris.id());
        UI.getCurrent().navigate("agents/agenda", choisi);
        assertThat(boutons()).contains("Excusé").doesNotContain("Venu", "Non venu");
        horloge.allerAu(MARDI.plusDays(3));
        UI.getCurrent().navigate("espace");
        UI.getCurrent().navigate("agents/agenda", choisi);
        test(bouton("Non venu")).click();
        assertThat(rendezVous.du(dossier, ines).getFirst().etat()).isEqualTo(EtatRendezVous.MANQUE);
        enTantQue.agent(
                camille,
                () -> rendezVous.offrir(
                        List.of(new Creneau(MARDI.plusDays(7).atTime(9, 0), 45, Mode.SUR_PLACE, "Bureau 4"))));
        test(bouton("Proposer un autre jour")).click();
        assertThat(rendezVous.du(dossier, ines).getFirst().etat()).isEqualTo(EtatRendezVous.PROPOSE);
    }

    @Test
    void eachScreenIsForItsOwn() {
        entrer(sessions.identite(ines));
        assertThatThrownBy(() -> navigate("agents/agenda", AgendaView.class)).isInstanceOf(Throwable.class);
        entrer(sessions.identite(camille));
        assertThatThrownBy(() -> navigate("espace/rendez-vous", RendezVousView.class))
                .isInstanceOf(Throwable.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> navigate("espace/rendez-vous", RendezVousView.class))
                .isInstanceOf(Throwable.class);
    }

    private String titre() {
        return find(H1.class).single().getText();
    }

    private List<String> boutons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button bouton(String texte) {
        return find(Button.class).withText(texte).single();
    }

    private static void entrer(Authentication qui) {
        SecurityContextHolder.getContext().setAuthentication(qui);
    }
}
