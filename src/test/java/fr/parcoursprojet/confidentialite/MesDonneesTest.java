package fr.parcoursprojet.confidentialite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.compte.CourrielFacultatif;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Lettre;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.EtatCoEmprunteur;
import fr.parcoursprojet.pret.Invitations;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The rights of a person over their data: what they share, what they receive, what they have erased (R14, R15). */
@SpringBootTest
@Import(BancDEssai.class)
class MesDonneesTest extends SpringBrowserlessTest {

    @Autowired
    Consentements consentements;

    @Autowired
    Oublis oublis;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Coffre coffre;

    @Autowired
    CoEmprunteurs coEmprunteurs;

    @Autowired
    Invitations invitations;

    @Autowired
    Courriers courriers;

    @Autowired
    Taches taches;

    @Autowired
    Usagers usagers;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    EnTantQue enTantQue;

    @Test
    void whatIsSharedIsListedAndTakenBack() {
        var awa = banc.personne();
        var karim = essais.usager("Karim", "Benali");
        var dossier = banc.deposee(awa);
        coEmprunteurs.nommer(
                dossier, awa, "Karim Benali", usagers.de(karim).email().valeur());

        enTantQue.usager(awa, () -> {
            assertThat(ecran("espace/mes-donnees"))
                    .contains("Votre prêt, avec Karim Benali", "Accepté le")
                    .doesNotContain("retiré");
            clic("Retirer mon accord");
            confirmer();
            assertThat(texte((Component) getCurrentView())).contains("retiré le");
        });

        assertThat(invitations.de(karim)).as("nothing is shown any more").isEmpty();
        assertThat(coEmprunteurs.du(dossier)).isEmpty();
    }

    @Test
    void onceTheOtherAgreedTheServiceDecides() {
        var awa = banc.personne();
        var karim = essais.usager("Karim", "Benali");
        var pret = essais.aSignerADeux(
                awa,
                "Inès Carrel",
                karim,
                "Karim",
                "Benali",
                java.util.List.of(fr.parcoursprojet.socle.Montant.euros(200)),
                LocalDate.of(2089, 1, 5));
        assertThat(pret).isNotNull();
        assertThat(consentements.de(awa)).as("an agent named them, not she").isEmpty();

        var dossier = banc.deposee(awa);
        coEmprunteurs.nommer(
                dossier, awa, "Karim Benali", usagers.de(karim).email().valeur());
        invitations.accepter(
                invitations.de(karim).getFirst().id(),
                karim,
                new fr.parcoursprojet.pret.FicheCoEmprunteur(
                        "Karim", "Benali", LocalDate.of(1988, 3, 14), "3 rue des Lilas", "25000", "Besançon"));
        var donne = consentements.de(awa).getFirst();

        assertThatThrownBy(() -> consentements.revoquer(donne.id(), awa))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.coEmprunteur.parLeService");
        assertThat(consentements.de(awa).getFirst().enCours()).isTrue();
        assertThat(coEmprunteurs.du(dossier).orElseThrow().etat()).isEqualTo(EtatCoEmprunteur.ACCEPTE);
        assertThatThrownBy(() -> consentements.revoquer(donne.id(), karim)).isInstanceOf(Introuvable.class);
    }

    @Test
    void aReminderNobodyWantsIsNotWrittenAndTheOthersAre() {
        var lea = banc.personne();
        enTantQue.usager(lea, () -> {
            ecran("espace/mes-donnees");
            @SuppressWarnings("unchecked")
            CheckboxGroup<CourrielFacultatif> recus = find(CheckboxGroup.class).single();
            assertThat(recus.getValue()).containsExactlyInAnyOrder(CourrielFacultatif.values());
            recus.setValue(Set.of(CourrielFacultatif.RAPPEL_RENDEZ_VOUS));
        });
        assertThat(usagers.courrielsRefuses(lea)).containsExactly(CourrielFacultatif.RAPPEL_ECHEANCE);
        var cle = UUID.randomUUID().toString();
        courriers.ecrire(Lettre.a(lea, "rappel-echeance", "essai:" + cle));
        courriers.ecrire(Lettre.a(lea, "effacement-traite", "autre:" + cle)
                .avec("efface", true)
                .avec("reponse", ""));

        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(lea).email()) && pli.objet().contains("effacées"));
        assertThat(BoiteAuxLettres.UNIQUE.pour(usagers.de(lea).email().valeur()))
                .hasSize(1);
    }

    @Test
    void aDraftThatWasNeverFiledGoesAtOnceWithItsFiles() {
        var lea = banc.personne();
        var dossier = banc.complete(lea);
        usagers.preciser(lea, "Léa", "Petit", LocalDate.of(2003, 4, 12), null);
        var fichier =
                Objects.requireNonNull(justificatifs.un(dossier, "identite").fichier());

        enTantQue.usager(lea, () -> {
            assertThat(ecran("espace/mes-donnees/effacement")).doesNotContain("Ce que la loi nous fait garder");
            clic("Demander l’effacement");
            confirmer();
            assertThat(texte((Component) getCurrentView())).contains("Vos données ont été effacées");
        });

        assertThat(demandes.de(lea)).isEmpty();
        assertThat(justificatifs.du(dossier)).isEmpty();
        assertThatThrownBy(() -> coffre.lire(fichier)).isInstanceOf(Introuvable.class);
        assertThat(usagers.de(lea).nom()).isNull();
        assertThat(oublis.dernier(lea).orElseThrow().toutEfface()).isTrue();
    }

    @Test
    void whatTheLawKeepsIsSaidAndTheReferentAnswersWithAReason() {
        var lea = banc.personne();
        var dossier = banc.deposee(lea);
        var numero = String.valueOf(demandes.de(dossier).numero());

        enTantQue.usager(lea, () -> {
            assertThat(ecran("espace/mes-donnees/effacement"))
                    .contains("Ce que la loi nous fait garder", numero, "deux ans", "Pas d’effacement avant le");
            find(TextArea.class).single().setValue("Effacez mon adresse.");
            clic("Demander l’effacement");
            confirmer();
            assertThat(texte((Component) getCurrentView())).contains("répond dans le mois");
        });
        assertThat(demandes.de(dossier).situation().nom())
                .as("nothing filed is lost")
                .isEqualTo("Carrel");
        assertThatThrownBy(() -> oublis.demander(lea, "")).hasMessage("confidentialite.refus.dejaDemande");
        assertThat(taches.du(dossier)).extracting(Tache::type).contains(TypeTache.EFFACEMENT_DEMANDE);

        var camille = banc.referent();
        assertThatThrownBy(() -> enTantQue.usager(lea, () -> oublis.garder(lea, "Non.", camille)))
                .isInstanceOf(AccessDeniedException.class);
        banc.enAgent(camille, () -> {
            assertThatThrownBy(() -> oublis.garder(lea, " ", camille)).isInstanceOf(SaisieInvalide.class);
            assertThat(ecran("agents/dossiers/" + numero + "/demande"))
                    .contains("Effacement de données demandé", "« Effacez mon adresse. »", "deux ans");
            find(TextArea.class)
                    .withCondition(champ -> "Votre réponse".equals(champ.getLabel()))
                    .single()
                    .setValue("Votre dossier est gardé deux ans, votre adresse avec.");
            clic("Répondre");
            return null;
        });
        assertThat(taches.du(dossier)).extracting(Tache::type).doesNotContain(TypeTache.EFFACEMENT_DEMANDE);
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(lea).email()) && pli.objet().contains("ce qui est gardé"));
        enTantQue.usager(
                lea,
                () -> assertThat(ecran("espace/mes-donnees/effacement"))
                        .contains("Votre référent vous a répondu", "gardé deux ans, votre adresse avec"));
    }

    @Test
    void theirOwnCopyIsOffered() {
        var lea = banc.personne();
        enTantQue.usager(lea, () -> {
            ecran("espace/mes-donnees");
            assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                    .contains("espace/mes-donnees/" + lea.valeur() + ".zip");
        });
    }

    private String ecran(String adresse) {
        UI.getCurrent().navigate(adresse);
        return texte((Component) getCurrentView());
    }

    private void clic(String mots) {
        test(find(Button.class).withText(mots).all().getFirst()).click();
    }

    private void confirmer() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private static String texte(Component ecran) {
        return ecran.getElement().getTextRecursively().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
