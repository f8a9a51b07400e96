package fr.parcoursprojet.prescripteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.CanalDArrivee;
import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.accueil.Sollicitation;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.demande.Provenance;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** R14: a prescripteur sends somebody, who confirms by themselves; what is seen rests on a consent, at each read. */
@SpringBootTest
@Import(BancDEssai.class)
class PersonnesEnvoyeesTest extends SpringBrowserlessTest {

    private static final RapportSocial RAPPORT =
            new RapportSocial("Hébergée chez sa sœur.", "Un permis pour un CDI.", "Très régulière.", "Favorable.");

    @Autowired
    PersonnesEnvoyees envoyees;

    @Autowired
    Confirmations confirmations;

    @Autowired
    RapportsDesPrescripteurs rapports;

    @Autowired
    Structures structures;

    @Autowired
    Prescripteurs prescripteurs;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    Consentements consentements;

    @Autowired
    Demandes demandes;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    Taches taches;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private final Email adresse = BancDAccueil.email();
    private final String nom = BancDAccueil.nom();
    private AgentId sami;

    @BeforeEach
    void samiEstInvite() {
        sami = PrescripteurDEssai.invite(enTantQue, agents, structures);
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void sentThenConfirmedByThePersonThemselves() {
        enTantQue.agent(sami, () -> {
            ecran("prescripteur/envoyer");
            champ("Prénom").setValue("Awa");
            champ("Nom").setValue(nom);
            champ("Son e-mail").setValue(adresse.valeur());
            motif().setValue(MotifDeSollicitation.PERMIS);
            find(TextArea.class).single().setValue("Une promesse d’embauche.");
            find(Checkbox.class).single().setValue(true);
            clic("Envoyer");
            assertThat(actuel()).contains("Awa " + nom, "En attente de la personne");
        });
        var lettre = BoiteAuxLettres.UNIQUE.attendre(pli -> pli.adresse().equals(adresse));
        assertThat(lettre.texte())
                .contains("Sami Haddad", "Mission Locale du Doubs", "Je confirme", "Ce n’est pas moi");
        var envoi = seule().envoyee().id();

        var awa = usagers.ouvrir(adresse);
        assertThat(demandes.de(awa)).as("nothing is begun before their yes").isEmpty();
        assertThat(consentements.de(awa)).isEmpty();
        enTantQue.usager(awa, () -> {
            assertThat(ecran("espace/prescripteur"))
                    .contains("Sami Haddad", "Mission Locale du Doubs", "Passer le permis", "Une promesse d’embauche.");
            clic("Je confirme");
        });

        assertThat(consentements.de(awa)).singleElement().satisfies(donne -> {
            assertThat(donne.nature()).isEqualTo(NatureDeConsentement.PRESCRIPTEUR);
            assertThat(donne.destinataire()).isEqualTo("Sami Haddad, Mission Locale du Doubs");
            assertThat(donne.enCours()).isTrue();
        });
        assertThat(demandes.de(awa)).singleElement().satisfies(demande -> {
            assertThat(demande.etat()).as("nothing is filed").isEqualTo(EtatDemande.BROUILLON);
            assertThat(demande.situation().nomComplet()).isEqualTo("Awa " + nom);
            assertThat(demande.situation().provenance()).isEqualTo(Provenance.MISSION_LOCALE);
            assertThat(demande.projet().motif()).isEqualTo(Motif.PERMIS);
        });
        assertThat(contact(envoi)).satisfies(compte -> {
            assertThat(compte.canal()).isEqualTo(CanalDArrivee.PRESCRIPTEUR);
            assertThat(compte.origine()).isEqualTo(Origine.MISSION_LOCALE);
            assertThat(compte.suite()).isEqualTo(SuiteDonnee.DEMANDE);
            assertThat(compte.usager()).isEqualTo(awa);
        });
        assertThat(seule().etat()).isEqualTo(EtatDePersonneEnvoyee.EN_PREPARATION);
        assertThatThrownBy(() -> confirmations.confirmer(envoi, awa)).isInstanceOf(Introuvable.class);
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndNothingIsLost() {
        enTantQue.agent(sami, () -> {
            ecran("prescripteur/envoyer");
            champ("Prénom").setValue("Awa");
            champ("Son téléphone").setValue("12");
            clic("Envoyer");
            assertThat(champ("Prénom").getValue()).isEqualTo("Awa");
            assertThat(champ("Nom").getErrorMessage()).isEqualTo("Écrivez le nom.");
            assertThat(champ("Son téléphone").getErrorMessage()).startsWith("Écrivez un numéro");
            assertThat(motif().getErrorMessage()).isEqualTo("Choisissez pour quoi.");
            assertThat(find(Checkbox.class).single().getErrorMessage()).startsWith("Demandez d’abord");
            assertThat(actuel()).contains("Demandez d’abord son accord à la personne.");
        });
        assertThat(enTantQue.agent(sami, () -> envoyees.de(sami))).isEmpty();
        var envoi = envoyer(adresse);
        assertThat(envoi).isNotNull();
        assertThatThrownBy(() -> envoyer(adresse)).isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void whoSaysItIsNotThemIsForgotten() {
        var envoi = envoyer(adresse);
        var contact = envoyees.une(envoi).sollicitation();
        var awa = usagers.ouvrir(adresse);
        enTantQue.usager(awa, () -> {
            ecran("espace/prescripteur");
            clic("Ce n’est pas moi");
            test(find(ConfirmDialog.class).single()).confirm();
        });
        oubliee(contact);
        assertThat(demandes.de(awa)).isEmpty();
        assertThat(consentements.de(awa)).isEmpty();
        enTantQue.usager(awa, () -> assertThat(ecran("espace/prescripteur")).contains("introuvable"));
    }

    @Test
    void thirtyDaysOfSilenceForgetToo() {
        var contact = envoyees.une(envoyer(adresse)).sollicitation();
        horloge.allerAu(LocalDate.now(horloge).plusDays(29));
        confirmations.oublierLesSilences();
        assertThat(enTantQue.agent(sami, () -> envoyees.de(sami))).hasSize(1);
        horloge.allerAu(LocalDate.now(horloge).plusDays(2));
        confirmations.oublierLesSilences();
        // an account that was never used has ended as well
        assertThat(registreVide(contact)).isTrue();
    }

    @Test
    void withoutAnEmailTheServiceCalls() {
        var numero = BancDAccueil.telephone();
        var envoi = enTantQue.agent(
                sami,
                () -> envoyees.envoyer(
                        new NouvellePersonne("Noé", nom, "", numero.valeur(), MotifDeSollicitation.LOGEMENT, "", true),
                        sami));
        assertThat(seule().etat()).isEqualTo(EtatDePersonneEnvoyee.A_APPELER);
        var camille = banc.referent();
        var contact = envoyees.une(envoi).sollicitation();
        assertThat(enTantQue.agent(camille, taches::aFaire)).anySatisfy(tache -> {
            assertThat(tache.type()).isEqualTo(TypeTache.PERSONNE_A_APPELER);
            assertThat(tache.objet()).isEqualTo(contact.toString());
        });
        assertThat(enTantQue.agent(camille, () -> ecran("agents/a-faire")))
                .contains("Appeler Noé " + nom, numero.lisible());
        assertThat(contact(envoi).coordonnees().telephone()).isEqualTo(numero);
    }

    @Test
    void nobodyElseConfirmsNorSees() {
        var envoi = envoyer(adresse);
        var tom = banc.personne();
        assertThatThrownBy(() -> confirmations.confirmer(envoi, tom)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> confirmations.refuser(envoi, tom)).isInstanceOf(Introuvable.class);
        enTantQue.usager(
                tom,
                () -> assertThat(ecran("espace/prescripteur"))
                        .contains("introuvable")
                        .doesNotContain(nom));
        confirmations.confirmer(envoi, usagers.ouvrir(adresse));

        var autre = PrescripteurDEssai.invite(enTantQue, agents, structures);
        enTantQue.agent(autre, () -> {
            assertThat(ecran("prescripteur")).doesNotContain(nom);
            assertThat(ecran("prescripteur/personnes/" + envoi))
                    .contains("introuvable")
                    .doesNotContain(nom);
            assertThatThrownBy(() -> envoyees.ouvrir(envoi, autre)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> rapports.de(envoi, autre)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> rapports.enregistrer(envoi, autre, RAPPORT))
                    .isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> rapports.envoyer(envoi, autre)).isInstanceOf(Introuvable.class);
        });
        var camille = banc.referent();
        enTantQue.agent(camille, () -> {
            assertThat(ecran("prescripteur/personnes/" + envoi))
                    .contains("introuvable")
                    .doesNotContain(nom);
            assertThatThrownBy(() -> envoyees.de(sami)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> envoyees.ouvrir(envoi, sami)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rapports.de(envoi, sami)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> structures.inviter("A", "B", "a@b.fr", Origine.ADDSEA))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> prescripteurs.fermer(sami)).isInstanceOf(AccessDeniedException.class);
        });
        enTantQue.agent(sami, () -> {
            assertThatThrownBy(() -> sollicitations.une(envoyees.une(envoi).sollicitation()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rapports.du(
                            demandes.de(usagers.ouvrir(adresse)).getFirst().id()))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aConsentTakenBackEmptiesThePageThatIsOpen() {
        var envoi = envoyer(adresse);
        var awa = usagers.ouvrir(adresse);
        confirmations.confirmer(envoi, awa);
        enTantQue.agent(sami, () -> {
            ecran("prescripteur/personnes/" + envoi);
            ecrire("Situation", "Avant.");
            assertThat(rapports.de(envoi, sami).texte().situation()).isEqualTo("Avant.");

            consentements.revoquer(consentements.de(awa).getFirst().id(), awa);

            ecrire("Projet", "Après.");
            assertThat(actuel()).as("led away at the first exchange").doesNotContain(nom, "Avant.", "Après.");
            assertThat(ecran("prescripteur")).doesNotContain(nom);
            assertThat(ecran("prescripteur/personnes/" + envoi))
                    .contains("introuvable")
                    .doesNotContain(nom);
            assertThatThrownBy(() -> envoyees.ouvrir(envoi, sami)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> rapports.enregistrer(envoi, sami, RAPPORT)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> rapports.envoyer(envoi, sami)).isInstanceOf(Introuvable.class);
        });
        assertThat(envoyees.une(envoi).nomComplet())
                .as("what was typed of them is erased")
                .isBlank();
        assertThat(demandes.de(awa)).as("the draft stays theirs").hasSize(1);
    }

    @Test
    void whoReadAndWhenIsToldToThePerson() {
        var envoi = envoyer(adresse);
        var awa = usagers.ouvrir(adresse);
        confirmations.confirmer(envoi, awa);
        enTantQue.usager(awa, () -> assertThat(ecran("espace/mes-donnees")).doesNotContain("a lu votre dossier"));
        enTantQue.agent(sami, () -> ecran("prescripteur/personnes/" + envoi));
        enTantQue.usager(
                awa,
                () -> assertThat(ecran("espace/mes-donnees"))
                        .contains("Sami Haddad (Mission Locale du Doubs) a lu votre dossier", "Retirer mon accord"));
    }

    @Test
    void theRapportIsKeptThenSentOnceAndReadBesideTheReferents() {
        var awa = usagers.ouvrir(adresse);
        var envoi = envoyer(adresse);
        assertThatThrownBy(() -> enTantQue.agent(sami, () -> rapports.enregistrer(envoi, sami, RAPPORT)))
                .as("nothing is written of somebody who has not confirmed")
                .isInstanceOf(Introuvable.class);
        confirmations.confirmer(envoi, awa);
        var dossier = banc.deposee(awa);
        var numero = demandes.de(dossier).numero();
        var camille = banc.referent();
        enTantQue.agent(sami, () -> {
            assertThat(ecran("prescripteur/personnes/" + envoi)).contains("Envoyée au service");
            ecrire("Situation", RAPPORT.situation());
            ecrire("Projet", RAPPORT.projet());
            clic("Envoyer le rapport");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(actuel()).contains("Écrivez cette partie avant d’envoyer.");
            assertThat(ecran("prescripteur/personnes/" + envoi)).isNotEmpty();
            assertThat(zone("Situation").getValue()).as("kept").isEqualTo(RAPPORT.situation());
        });
        assertThat(instruction(camille, String.valueOf(numero))).doesNotContain(RAPPORT.situation());
        enTantQue.agent(sami, () -> {
            ecran("prescripteur/personnes/" + envoi);
            ecrire("Diagnostic", RAPPORT.diagnostic());
            ecrire("Avis", RAPPORT.avis());
            clic("Envoyer le rapport");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(actuel()).contains("Il ne change plus", RAPPORT.avis());
            assertThat(find(TextArea.class).all()).isEmpty();
            assertThatThrownBy(() -> rapports.enregistrer(envoi, sami, RapportSocial.VIDE))
                    .isInstanceOf(Refus.class)
                    .hasMessage("prescripteur.refus.rapportEnvoye");
        });
        assertThat(instruction(camille, String.valueOf(numero)))
                .contains("Rapport de Sami Haddad, Mission Locale du Doubs", RAPPORT.situation(), RAPPORT.avis());
        assertThat(taches.du(dossier)).anyMatch(tache -> tache.type() == TypeTache.RAPPORT_RECU);
        assertThat(enTantQue.agent(camille, () -> ecran("agents/a-faire")))
                .contains("Un rapport est arrivé pour", "Sami Haddad, Mission Locale du Doubs");

        consentements.revoquer(consentements.de(awa).getFirst().id(), awa);
        assertThat(instruction(camille, String.valueOf(numero)))
                .as("sent, it belongs to the dossier")
                .contains(RAPPORT.avis());
    }

    @Test
    void aClosedAccountSeesNothingFromThatSecond() {
        var envoi = envoyer(adresse);
        confirmations.confirmer(envoi, usagers.ouvrir(adresse));
        var seconde = BancDAccueil.email();
        var enAttente = envoyer(seconde);
        enTantQue.agent(sami, () -> {
            assertThat(ecran("prescripteur")).contains(nom);
            enTantQue.agent(PrescripteurDEssai.administrateur(agents), () -> prescripteurs.fermer(sami));
            assertThat(ecran("prescripteur")).contains("introuvable").doesNotContain(nom);
            assertThatThrownBy(() -> envoyees.de(sami)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> envoyees.ouvrir(envoi, sami)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> rapports.enregistrer(envoi, sami, RAPPORT)).isInstanceOf(Introuvable.class);
        });
        assertThatThrownBy(() -> confirmations.confirmer(enAttente, usagers.ouvrir(seconde)))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void theAdministratorInvitesAndCloses() {
        var ada = PrescripteurDEssai.administrateur(agents);
        var mail = "lise-" + UUID.randomUUID() + "@departement.exemple";
        enTantQue.agent(ada, () -> {
            ecran("agents/administration/prescripteurs");
            clic("Envoyer l’invitation");
            assertThat(origine().getErrorMessage()).isEqualTo("Choisissez le type de structure.");
            origine().setValue(Origine.DEPARTEMENT);
            champ("Adresse e-mail professionnelle").setValue("pas une adresse");
            clic("Envoyer l’invitation");
            assertThat(champ("Prénom et nom").getErrorMessage()).isEqualTo("Écrivez le prénom et le nom.");
            champ("Prénom et nom").setValue("Lise Morel");
            champ("Structure").setValue("Département du Doubs");
            champ("Adresse e-mail professionnelle").setValue(mail);
            clic("Envoyer l’invitation");
            assertThat(actuel()).contains("Lise Morel, Département du Doubs", mail, "Invité");
        });
        var lettre =
                BoiteAuxLettres.UNIQUE.attendre(pli -> pli.adresse().valeur().equals(mail));
        assertThat(lettre.texte()).contains("Lise Morel", "/prescripteur", "Cette invitation reste ouverte");
        enTantQue.agent(ada, () -> {
            assertThatThrownBy(() -> structures.inviter("L", "D", mail, Origine.DEPARTEMENT))
                    .as("already theirs")
                    .isInstanceOf(SaisieInvalide.class);
            ecran("agents/administration/prescripteurs");
            test(find(Button.class).all().stream()
                            .filter(un -> un.getElement().getAttribute("aria-label") != null
                                    && un.getElement()
                                            .getAttribute("aria-label")
                                            .contains("Lise Morel"))
                            .findFirst()
                            .orElseThrow())
                    .click();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(actuel()).contains("Fermé");
        });
    }

    private UUID envoyer(Email a) {
        return PrescripteurDEssai.envoie(enTantQue, envoyees, sami, nom, a);
    }

    private PersonneSuivie seule() {
        return enTantQue.agent(sami, () -> envoyees.de(sami)).getFirst();
    }

    private Sollicitation contact(UUID envoi) {
        return enTantQue.agent(
                banc.referent(), () -> sollicitations.une(envoyees.une(envoi).sollicitation()));
    }

    private void oubliee(fr.parcoursprojet.accueil.SollicitationId contact) {
        assertThat(enTantQue.agent(sami, () -> envoyees.de(sami))).isEmpty();
        assertThat(registreVide(contact)).isTrue();
    }

    /** The contact still counts, of nobody. */
    private boolean registreVide(fr.parcoursprojet.accueil.SollicitationId contact) {
        var compte = enTantQue.agent(banc.referent(), () -> sollicitations.une(contact));
        return compte.coordonnees().nomComplet().isEmpty()
                && compte.coordonnees().email() == null
                && compte.note().isEmpty()
                && compte.canal() == CanalDArrivee.PRESCRIPTEUR;
    }

    private String instruction(AgentId camille, String numero) {
        return enTantQue.agent(camille, () -> ecran("agents/dossiers/" + numero + "/instruction"));
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

    private TextField champ(String libelle) {
        return find(TextField.class).withCaption(libelle).single();
    }

    private TextArea zone(String libelle) {
        return find(TextArea.class).withCaption(libelle).single();
    }

    private void ecrire(String libelle, String valeur) {
        test(zone(libelle)).setValue(valeur);
    }

    @SuppressWarnings("unchecked")
    private Select<MotifDeSollicitation> motif() {
        return find(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Origine> origine() {
        return find(Select.class).single();
    }

    private static String texte(Component ecran) {
        return ecran.getElement().getTextRecursively().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
