package fr.parcoursprojet.prescripteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Consentement;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** R14: a draft filled in by two, as long as the person lets it be; they read again what was written, and they alone file. */
@SpringBootTest
@Import(BancDEssai.class)
class RemplirADeuxTest extends SpringBrowserlessTest {

    private static final String AVEC = "Sami Haddad, Mission Locale du Doubs";

    @Autowired
    PersonnesEnvoyees envoyees;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Accompagnement accompagnement;

    @Autowired
    Structures structures;

    @Autowired
    Consentements consentements;

    @Autowired
    Lectures lectures;

    @Autowired
    Demandes demandes;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    private final Email adresse = BancDAccueil.email();
    private final String nom = BancDAccueil.nom();
    private AgentId sami;
    private UsagerId awa;
    private UUID envoi;

    @BeforeEach
    void awaEstEnvoyee() {
        sami = PrescripteurDEssai.invite(enTantQue, agents, structures);
        awa = usagers.ouvrir(adresse);
        envoi = PrescripteurDEssai.envoie(enTantQue, envoyees, sami, nom, adresse);
    }

    @Test
    void theySayYesWhenTheyConfirmOrLaterAndStopWhenTheyLike() {
        enTantQue.usager(awa, () -> {
            ecran("espace/prescripteur");
            clic("Je confirme");
        });
        enTantQue.agent(sami, () -> {
            assertThat(ecran("prescripteur/personnes/" + envoi)).contains("Awa peut vous laisser remplir");
            introuvable(page(""));
        });
        enTantQue.usager(awa, () -> {
            assertThat(ecran("espace/demande")).contains("Remplir avec Sami Haddad");
            assertThat(ecran("espace/accompagnement"))
                    .contains("Mission Locale du Doubs", "Jamais vos documents ni vos messages");
            clic("Remplir avec Sami Haddad");
            assertThat(ecran("espace/mes-donnees")).contains("Vos réponses, votre budget compris, avec " + AVEC);
        });
        enTantQue.agent(sami, () -> {
            assertThat(ecran("prescripteur/personnes/" + envoi)).contains("Remplir avec Awa");
            assertThat(ecran(page(""))).contains("Avec Awa");
        });
        enTantQue.usager(awa, () -> {
            ecran("espace/accompagnement");
            clic("Arrêter");
            assertThat(actuel()).contains("Remplir avec Sami Haddad").doesNotContain("Vous pouvez arrêter");
        });
        enTantQue.agent(sami, () -> {
            introuvable(page(""));
            assertThat(ecran("prescripteur/personnes/" + envoi))
                    .as("they still agree to have been sent")
                    .contains("En préparation");
        });
    }

    @Test
    void itCanBeTickedWithTheConfirmationAndIsNotByItself() {
        enTantQue.usager(awa, () -> {
            ecran("espace/prescripteur");
            var boite = find(Checkbox.class).single();
            assertThat(boite.getValue()).isFalse();
            test(boite).click();
            clic("Je confirme");
        });
        assertThat(consentements.de(awa))
                .extracting(Consentement::nature)
                .containsExactlyInAnyOrder(NatureDeConsentement.PRESCRIPTEUR, NatureDeConsentement.REMPLISSAGE);
    }

    @Test
    void whatTheOtherWroteIsReadAgainByThePersonBeforeItIsFinished() {
        var dossier = aDeux();
        demandes.ouvrir(dossier, awa, Etape.OBJET);
        enTantQue.agent(sami, () -> {
            assertThat(ecran(page("")))
                    .contains("Vous remplissez avec Awa", "Awa s’en charge")
                    .doesNotContain("Remplir avec Sami");
            assertThat(ecran(page("/projet/objet"))).contains("Vous remplissez avec Awa", "Mon projet, 2 sur 3");
            test(find(TextField.class).all().getFirst()).setValue("Permis B");
            test(find(TextArea.class).single()).setValue("Un CDI à Baume, sans bus le matin.");
            clic("Continuer");
            assertThat(actuel()).as("the next page of the part").contains("Mon projet, 3 sur 3");
        });
        assertThat(demandes.de(dossier).projet().objet()).isEqualTo("Permis B");
        assertThat(lectures.de(dossier)).anySatisfy(lecture -> {
            assertThat(lecture.agent()).isEqualTo(sami);
            assertThat(lecture.onglet()).isEqualTo("prescripteurReponses");
        });
        enTantQue.usager(awa, () -> {
            assertThat(ecran("espace/demande")).contains("à relire");
            assertThat(ecran("espace/demande/projet/objet")).contains("Rempli avec " + AVEC, "Relisez");
            clic("Continuer");
            assertThat(ecran("espace/demande/projet/objet")).doesNotContain("Rempli avec");
            assertThat(ecran("espace/demande")).doesNotContain("à relire");
        });
    }

    @Test
    void aPageFinishedThenWrittenByTheOtherMustBeReadAgainBeforeFiling() {
        var dossier = aDeux();
        banc.complete(awa);
        demandes.avancement(dossier, awa).parties().stream()
                .flatMap(partie -> partie.etapes().stream())
                .filter(etape -> etape != Etape.VERIFICATION)
                .forEach(etape -> demandes.valider(dossier, awa, etape));
        assertThat(demandes.avancement(dossier, awa).complet()).isTrue();

        enTantQue.agent(sami, () -> {
            ecran(page("/projet/objet"));
            test(find(TextField.class).all().getFirst()).setValue("Permis B accéléré");
        });

        assertThat(demandes.avancement(dossier, awa).complet()).isFalse();
        assertThatThrownBy(() -> demandes.deposer(dossier, awa)).isInstanceOf(Refus.class);
        demandes.valider(dossier, awa, Etape.OBJET);
        demandes.deposer(dossier, awa);
        assertThat(demandes.de(dossier).projet().objet()).isEqualTo("Permis B accéléré");
        assertThat(consentements.enCours(NatureDeConsentement.REMPLISSAGE, envoi.toString()))
                .as("over with the filing")
                .isFalse();
        enTantQue.agent(sami, () -> {
            introuvable(page("/projet/objet"));
            assertThatThrownBy(() -> accompagnement.exiger(envoi, sami)).isInstanceOf(Introuvable.class);
        });
    }

    @Test
    void whatIsWrongIsSaidToWhoeverWritesAndNothingIsFinishedForThePerson() {
        var dossier = aDeux();
        enTantQue.agent(sami, () -> {
            ecran(page("/projet/objet"));
            clic("Continuer");
            assertThat(actuel()).as("stays there").contains("Mon projet, 2 sur 3");
            assertThat(find(TextField.class).all().getFirst().getErrorMessage()).isNotEmpty();
        });
        assertThat(demandes.de(dossier).etat()).isEqualTo(EtatDemande.BROUILLON);
    }

    @Test
    void anAgreementTakenBackEndsAnOpenPage() {
        var dossier = aDeux();
        enTantQue.agent(sami, () -> {
            ecran(page("/projet/objet"));
            consentements.de(awa).stream()
                    .filter(un -> un.nature() == NatureDeConsentement.PRESCRIPTEUR)
                    .forEach(un -> consentements.revoquer(un.id(), awa));
            var champ = find(TextField.class).all().getFirst();
            assertThatThrownBy(() -> test(champ).setValue("Trop tard"))
                    .rootCause()
                    .isInstanceOf(Introuvable.class);
            introuvable(page(""));
        });
        assertThat(demandes.de(dossier).projet().objet()).isNotEqualTo("Trop tard");
        assertThat(consentements.enCours(NatureDeConsentement.REMPLISSAGE, envoi.toString()))
                .as("ends with the other one")
                .isFalse();
    }

    @Test
    void nobodyElseHasTheseScreens() {
        var dossier = aDeux();
        var lise = PrescripteurDEssai.invite(enTantQue, agents, structures);
        enTantQue.agent(lise, () -> {
            introuvable(page(""));
            introuvable(page("/budget/ressources"));
            assertThatThrownBy(() -> accompagnement.ouvrir(envoi, lise)).isInstanceOf(Introuvable.class);
        });
        enTantQue.usager(awa, () -> introuvable(page("")));
        enTantQue.usager(banc.personne(), () -> {
            introuvable(page("/projet/objet"));
            introuvable("espace/accompagnement");
        });
        enTantQue.agent(banc.referent(), () -> {
            introuvable(page(""));
            assertThatThrownBy(() -> accompagnement.exiger(envoi, sami)).isInstanceOf(AccessDeniedException.class);
        });
        enTantQue.agent(sami, () -> {
            introuvable(page("/documents"));
            introuvable(page("/verification"));
            introuvable("espace/demande");
        });
        var autre = banc.personne();
        assertThatThrownBy(() -> accompagnement.laisserRemplir(envoi, autre)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> accompagnement.arreter(envoi, autre)).isInstanceOf(Introuvable.class);
        assertThat(lectures.de(dossier)).isEmpty();
    }

    private DossierId aDeux() {
        var dossier = confirmations.confirmer(envoi, awa);
        accompagnement.laisserRemplir(envoi, awa);
        return dossier;
    }

    private String page(String suite) {
        return "prescripteur/personnes/" + envoi + "/demande" + suite;
    }

    private void introuvable(String adresse) {
        assertThat(ecran(adresse)).as(adresse).contains("introuvable").doesNotContain(nom);
    }

    private String ecran(String adresse) {
        return texte(navigate(adresse, Component.class));
    }

    private String actuel() {
        return texte((Component) getCurrentView());
    }

    private void clic(String bouton) {
        test(find(Button.class).withText(bouton).single()).click();
    }

    private static String texte(Component ecran) {
        return ecran.getElement().getTextRecursively().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
