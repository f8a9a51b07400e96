package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.EtatCoEmprunteur;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Invitations;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.Signature;
import fr.parcoursprojet.recouvrement.Protections;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two people on one loan, on their own phones: named, invited, agreed, signed; each reads the loan, not the other's file. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransADeuxTest extends SpringBrowserlessTest {

    private static final List<Montant> MENSUALITES = Collections.nCopies(4, Montant.euros(100));

    @Autowired
    PretsDEssai essais;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Prets prets;

    @Autowired
    CoEmprunteurs coEmprunteurs;

    @Autowired
    Invitations invitations;

    @Autowired
    Demandes demandes;

    @Autowired
    Protections protections;

    @Autowired
    Usagers usagers;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId awa;
    private UsagerId karim;
    private DossierId dossier;
    private PretId pret;

    @BeforeEach
    void unPretAccorde() {
        horloge.allerAu(LocalDate.of(2073, 2, 2));
        awa = banc.personne();
        karim = essais.usager("Karim", "Benali");
        dossier = banc.complete(awa);
    }

    @AfterEach
    void lHeure() {
        horloge.revenir();
    }

    @Test
    void fromTheDraftToTheTwoSignatures() {
        enTantQue.usager(awa, () -> {
            UI.getCurrent()
                    .navigate(
                            EmprunterADeuxView.class,
                            QueryParameters.of("dossier", dossier.valeur().toString()));
            bouton("Noter cette personne");
            assertThat(ligne("Son adresse e-mail").isInvalid()).isTrue();
            ligne("Son prénom et son nom").setValue("Karim Benali");
            ligne("Son adresse e-mail").setValue(usagers.de(karim).email().valeur());
            bouton("Noter cette personne");
            assertThat(ecran()).contains("L’invitation part quand vous envoyez votre demande");
        });
        assertThat(invitations.de(karim)).as("nothing before the filing").isEmpty();
        demandes.deposer(dossier, awa);
        enTantQue.usager(karim, () -> {
            navigate("espace", InvitationView.class);
            assertThat(ecran()).contains("solidaires", "Vous ne voyez ni la demande, ni le budget");
            bouton("J’accepte");
            assertThat(find(Checkbox.class).single().isInvalid()).isTrue();
            find(Checkbox.class).single().setValue(true);
            bouton("J’accepte");
            assertThat(ligne("Code postal").isInvalid()).isTrue();
            ligne("Numéro et rue").setValue("3 rue des Lilas");
            ligne("Code postal").setValue("25000");
            ligne("Ville").setValue("Besançon");
            bouton("J’accepte");
        });
        assertThat(coEmprunteurs.du(dossier).orElseThrow().etat()).isEqualTo(EtatCoEmprunteur.ACCEPTE);
        pret = accorder();
        enTantQue.usager(awa, () -> {
            prets.signerEnLigne(
                    pret,
                    awa,
                    Signature.ecrite(prets.de(pret).emprunteurs().getFirst().nom()));
            navigate(MonPretView.class);
            assertThat(ecran()).contains("Vous avez signé. Le contrat attend la signature de Karim Benali", "À signer");
            assertThat(liens()).noneMatch(lien -> lien.contains("signature"));
        });
        enTantQue.usager(karim, () -> {
            navigate(MonPretView.class);
            assertThat(ecran()).contains("Votre contrat est prêt", "chacun pour le tout");
            navigate(SignatureView.class);
            assertThat(ecran()).contains("solidaires");
            find(Checkbox.class).single().setValue(true);
            ligne("Prénom et nom").setValue("Karim Benali");
            bouton("Signer");
        });
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SIGNE);
    }

    @Test
    void theSecondOneReadsNothingOfTheDemande() {
        demandes.deposer(dossier, awa);
        coEmprunteurs.nommer(
                dossier, awa, "Karim Benali", usagers.de(karim).email().valeur());
        invitations.accepter(
                invitations.de(karim).getFirst().id(),
                karim,
                new fr.parcoursprojet.pret.FicheCoEmprunteur(
                        "Karim", "Benali", LocalDate.of(1988, 3, 14), "3 rue des Lilas", "25000", "Besançon"));
        pret = accorder();
        var numero = String.valueOf(demandes.de(dossier).numero());
        enTantQue.usager(karim, () -> {
            for (var adresse :
                    List.of("espace/ma-demande", "espace/messages", "espace/decision", "espace/rendez-vous")) {
                assertThat(aller(adresse, "dossier", numero)).as(adresse).contains("introuvable");
            }
            assertThat(aller(
                            "espace/emprunter-a-deux",
                            "dossier",
                            dossier.valeur().toString()))
                    .contains("introuvable");
            assertThat(aller("espace/recu/" + numero, "x", "y")).contains("introuvable");
            assertThat(aller("espace/mon-pret", "pret", pret.toString())).contains("400");
        });
        var tom = essais.usager("Tom", "Autre");
        enTantQue.usager(tom, () -> {
            assertThat(aller("espace/mon-pret", "pret", pret.toString())).contains("introuvable");
            assertThat(aller("espace/mon-pret/invitation", "x", "y")).contains("introuvable");
        });
    }

    @Test
    void agentsReadWhoBorrowsAndAddSomebody() {
        demandes.deposer(dossier, awa);
        pret = accorder();
        essais.faire(() -> {
            UI.getCurrent()
                    .add(new CarteDesEmprunteurs(
                            dossier, prets.de(pret), coEmprunteurs, prets, essais.agent(), () -> {}));
            bouton("Ajouter un co-emprunteur");
            ligne("Son prénom et son nom").setValue("Karim Benali");
            ligne("Son adresse e-mail").setValue(usagers.de(awa).email().valeur());
            bouton("Inviter");
            assertThat(ligne("Son adresse e-mail").isInvalid()).as("her own").isTrue();
            ligne("Son adresse e-mail").setValue(usagers.de(karim).email().valeur());
            bouton("Inviter");
        });
        assertThat(coEmprunteurs.du(dossier).orElseThrow().etat()).isEqualTo(EtatCoEmprunteur.INVITE);
        enTantQue.usager(awa, () -> {
            navigate(MonPretView.class);
            assertThat(ecran()).contains("Nous attendons la réponse de Karim Benali");
            assertThat(liens()).noneMatch(lien -> lien.contains("signature"));
        });
    }

    @Test
    void nothingIsAskedOfWhoIsProtectedWhileTheOtherGoesOn() {
        pret = essais.debloqueADeux(
                awa, "Inès Carrel", karim, "Karim", "Benali", MENSUALITES, LocalDate.of(2073, 3, 5));
        essais.faire(() -> protections.commencer(pret, karim, LocalDate.of(2073, 2, 5), "BDF", null, essais.agent()));
        enTantQue.usager(karim, () -> {
            navigate(MonPretView.class);
            assertThat(ecran()).contains("Rien ne vous est demandé");
            assertThat(liens()).noneMatch(lien -> lien.contains("payer") || lien.contains("plus-tot"));
            assertThat(aller("espace/mon-pret/payer", "pret", pret.toString()))
                    .as("by its address too")
                    .contains("Rien ne vous est demandé pour ce prêt", "recevable depuis le 5 février 2073")
                    .doesNotContain(essais.titre(pret), "Prochaine", "mensualité", "virement", "Carte");
        });
        enTantQue.usager(awa, () -> {
            navigate(MonPretView.class);
            assertThat(ecran()).doesNotContain("surendettement").contains("Il vous reste");
            assertThat(liens()).anyMatch(lien -> lien.contains("payer"));
            assertThat(aller("espace/mon-pret/payer", "pret", pret.toString()))
                    .contains(essais.titre(pret))
                    .doesNotContain("Rien ne vous est demandé");
        });
        horloge.allerAu(LocalDate.of(2073, 3, 4));
        essais.payer(pret, LocalDate.of(2073, 3, 4), Montant.euros(400));
    }

    private PretId accorder() {
        return essais.aSignerDuDossier(dossier, awa, "Inès Carrel", MENSUALITES, LocalDate.of(2073, 2, 2));
    }

    private List<String> liens() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void bouton(String mots) {
        test(find(Button.class).withText(mots).single()).click();
    }

    private TextField ligne(String nom) {
        return find(TextField.class)
                .withCondition(champ -> nom.equals(champ.getLabel()))
                .single();
    }

    private String aller(String adresse, String nom, String valeur) {
        UI.getCurrent().navigate(adresse, QueryParameters.of(nom, valeur));
        return ecran();
    }

    private String ecran() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
