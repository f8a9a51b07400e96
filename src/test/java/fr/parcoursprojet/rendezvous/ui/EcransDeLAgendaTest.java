package fr.parcoursprojet.rendezvous.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.LigneDossier;
import fr.parcoursprojet.demande.Recherche;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.Signature;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** The référent during a call: books, moves, cancels, takes a slot back, says who came; found by label. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDeLAgendaTest extends SpringBrowserlessTest {

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
    PretsDEssai prets;

    @Autowired
    Prets lesPrets;

    @Autowired
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void unMardi() {
        horloge.allerAu(MARDI);
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.deposee(ines);
        SecurityContextHolder.getContext().setAuthentication(sessions.identite(camille));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
        horloge.revenir();
    }

    @Test
    void anAppointmentIsBookedDuringACall() {
        ouvrir("semaine=2026-11-02");
        test(bouton("Fixer un rendez-vous")).click();
        test(bouton("Fixer un rendez-vous", 1)).click();
        ComboBox<LigneDossier> qui = personne();
        assertThat(qui.getErrorMessage()).contains("Choisissez la personne");
        qui.setValue(ligne());
        find(DatePicker.class).single().setValue(MARDI.plusDays(4));
        find(TimePicker.class).single().setValue(LocalTime.of(19, 0));
        test(bouton("Fixer un rendez-vous", 1)).click();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(seul().creneau().debut()).isEqualTo(MARDI.plusDays(4).atTime(19, 0));
        // a Saturday evening is drawn like the rest
        ouvrir("semaine=2026-11-02");
        assertThat(textes()).anyMatch(texte -> texte.contains("19\u00a0h sur place"));
    }

    @Test
    void aPastHourIsSaidUnderItsFieldAndNothingIsLost() {
        ouvrir("semaine=2026-11-02");
        test(bouton("Fixer un rendez-vous")).click();
        personne().setValue(ligne());
        find(DatePicker.class).single().setValue(MARDI.minusDays(1));
        test(bouton("Fixer un rendez-vous", 1)).click();
        assertThat(find(TimePicker.class).single().getErrorMessage()).contains("passée");
        assertThat(personne().getValue().dossier()).isEqualTo(dossier);
        assertThat(rendezVous.du(dossier)).isEmpty();
    }

    @Test
    void itIsMovedThenCancelledFromItsSheet() {
        var id = fixer(MARDI.plusDays(1).atTime(10, 0));
        ouvrir("semaine=2026-11-02&rendez-vous=" + id);
        test(bouton("Déplacer")).click();
        find(TimePicker.class).single().setValue(LocalTime.of(14, 30));
        test(bouton("Déplacer", 1)).click();
        assertThat(seul().creneau().debut()).isEqualTo(MARDI.plusDays(1).atTime(14, 30));
        test(bouton("Annuler le rendez-vous")).click();
        find(TextField.class).withCaption("Un mot pour la personne").single().setValue("Je suis malade.");
        test(bouton("Annuler et prévenir")).click();
        assertThat(seul().etat()).isEqualTo(EtatRendezVous.ANNULE);
        assertThat(seul().raison()).isEqualTo("Je suis malade.");
    }

    @Test
    void aFreeSlotIsTakenBack() {
        enTantQue.agent(
                camille,
                () -> rendezVous.offrir(
                        List.of(new Creneau(MARDI.plusDays(1).atTime(9, 0), 45, Mode.SUR_PLACE, "Bureau 4"))));
        var libre = rendezVous.libres(camille, MARDI, MARDI.plusDays(1)).getFirst();
        ouvrir("vue=jour&date=2026-11-04&creneau=" + libre.id());
        test(bouton("Retirer ce créneau")).click();
        assertThat(rendezVous.libres(camille, MARDI, MARDI.plusDays(1))).isEmpty();
    }

    @Test
    void whoCameIsSaidOnTheLineItselfAndCorrected() {
        fixer(MARDI.atTime(11, 0));
        horloge.allerA(MARDI.atTime(12, 0).atZone(horloge.getZone()).toInstant());
        ouvrir("vue=jour&date=2026-11-03");
        assertThat(find(H1.class).single().getText()).isEqualTo("Mardi 3 novembre");
        assertThat(find(ListItem.class).all())
                .filteredOn(ligne -> ligne.getElement().getTextRecursively().startsWith("11\u00a0h"))
                .hasSize(1);
        test(bouton("Non venu")).click();
        assertThat(seul().etat()).isEqualTo(EtatRendezVous.MANQUE);
        test(bouton("Venu")).click();
        assertThat(seul().etat()).isEqualTo(EtatRendezVous.HONORE);
        assertThat(bouton("Venu").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        UI.getCurrent().navigate("agents/agenda/presence", QueryParameters.of("annee", "2026"));
        assertThat(find(NativeTable.class).all()).hasSize(5);
    }

    @Test
    void aWeeklyTimeIsGivenThenStopped() {
        UI.getCurrent().navigate("agents/agenda/disponibilites");
        test(bouton("Offrir chaque semaine")).click();
        find(TimePicker.class).withCaption("À").single().setValue(LocalTime.of(9, 10));
        test(bouton("Offrir ces créneaux")).click();
        assertThat(find(TimePicker.class).withCaption("À").single().getErrorMessage())
                .contains("trop courtes");
        find(TimePicker.class).withCaption("À").single().setValue(LocalTime.of(12, 0));
        test(bouton("Offrir ces créneaux")).click();
        assertThat(lignes()).anyMatch(texte -> texte.contains("Mardi, de 9\u00a0h à 12\u00a0h"));
        assertThat(rendezVous.libres(camille, MARDI, MARDI.plusDays(30))).hasSize(16);
        test(bouton("Arrêter")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rendezVous.libres(camille, MARDI, MARDI.plusDays(30))).isEmpty();
    }

    @Test
    void theLinkOfTheOwnCalendarIsShownOnce() {
        UI.getCurrent().navigate("agents/agenda/disponibilites");
        test(bouton("Créer le lien")).click();
        assertThat(find(TextField.class)
                        .withCaption("Adresse à copier")
                        .single()
                        .getValue())
                .matches("https?://.+/calendrier/[\\w-]{43}\\.ics");
        test(bouton("Je l’ai copiée")).click();
        test(bouton("Supprimer le lien")).click();
        assertThat(find(Button.class).withText("Créer le lien").all()).hasSize(1);
    }

    @Test
    void theSheetSaysWhatIsToBeSigned() {
        var pret =
                prets.aSignerDuDossier(dossier, ines, "Inès Carrel", List.of(Montant.euros(300)), MARDI.minusDays(5));
        var id = fixer(MARDI.plusDays(1).atTime(10, 0));
        ouvrir("semaine=2026-11-02&rendez-vous=" + id);
        assertThat(lignes()).contains("Inès Carrel : signature attendue");
        enTantQue.usager(ines, () -> {
            lesPrets.signerEnLigne(pret, ines, Signature.ecrite("Inès Carrel"));
            return true;
        });
        ouvrir("vue=jour&date=2026-11-04&rendez-vous=" + id);
        assertThat(lignes())
                .anyMatch(texte -> texte.startsWith("Inès Carrel : nom écrit à l’écran, le 3 novembre 2026"));
        UI.getCurrent().navigate("agents/dossiers/" + demandes.de(dossier).numero() + "/pret");
        assertThat(lignes()).anyMatch(texte -> texte.contains("Empreinte SHA-256 de ce qui a été lu"));
    }

    @Test
    void itIsBookedFromTheTabOfTheDossier() {
        var numero = demandes.de(dossier).numero();
        UI.getCurrent().navigate("agents/dossiers/" + numero + "/rendez-vous");
        test(bouton("Fixer un rendez-vous")).click();
        test(bouton("Fixer un rendez-vous", 1)).click();
        assertThat(seul().etat()).isEqualTo(EtatRendezVous.PRIS);
        test(bouton("Déplacer")).click();
        find(TimePicker.class).single().setValue(LocalTime.of(16, 0));
        test(bouton("Déplacer", 1)).click();
        assertThat(seul().creneau().debut().toLocalTime()).isEqualTo(LocalTime.of(16, 0));
    }

    private RendezVousId fixer(LocalDateTime debut) {
        return enTantQue.agent(camille, () -> rendezVous.fixer(dossier, new Creneau(debut, 45, Mode.TELEPHONE, "")));
    }

    private RendezVous seul() {
        return rendezVous.du(dossier).getFirst();
    }

    private LigneDossier ligne() {
        return demandes.chercher(
                        new Recherche(String.valueOf(demandes.de(dossier).numero()), Set.of(), 0, 1))
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LigneDossier> personne() {
        return find(ComboBox.class).withCaption("Personne").single();
    }

    private static void ouvrir(String question) {
        UI.getCurrent().navigate("agents/agenda", QueryParameters.fromString(question));
    }

    private List<String> lignes() {
        return find(ListItem.class).all().stream()
                .map(ligne -> ligne.getElement().getTextRecursively())
                .toList();
    }

    private List<String> textes() {
        return find(Anchor.class).all().stream()
                .map(lien -> lien.getElement().getTextRecursively())
                .toList();
    }

    private Button bouton(String texte) {
        return bouton(texte, 0);
    }

    /** The button of the screen first, that of the open dialog after. */
    private Button bouton(String texte, int rang) {
        var tous = find(Button.class).withText(texte).all();
        return tous.get(Math.min(rang, tous.size() - 1));
    }
}
