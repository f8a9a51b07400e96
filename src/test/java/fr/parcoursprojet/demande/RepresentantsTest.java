package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Consentement;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.Telephone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** R5: a minor's legal representative reads what concerns them on a page of their own, and answers. */
@SpringBootTest
@Import(BancDEssai.class)
class RepresentantsTest extends SpringBrowserlessTest {

    @Autowired
    Demandes demandes;

    @Autowired
    Representants representants;

    @Autowired
    Consentements consentements;

    @Autowired
    Usagers usagers;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Clock horloge;

    private final Email adresse = new Email("anne-" + UUID.randomUUID() + "@exemple.fr");

    @Test
    void invitedAtTheFilingTheyReadWhatConcernsThemAndAgree() {
        var lea = banc.personne();
        var dossier =
                banc.complete(lea, situation(VoieMineur.SUBVENTION_SEULE, adresse), Montant.ZERO, Montant.euros(300));
        var anne = usagers.ouvrir(adresse);
        assertThat(representants.de(anne)).as("nothing before the filing").isEmpty();

        demandes.deposer(dossier, lea);
        BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(adresse) && pli.objet().contains("représentant légal"));

        enTantQue.usager(anne, () -> {
            assertThat(texte(navigate("espace", Component.class)))
                    .contains("La demande de Léa Petit", "Scooter", "300,00")
                    .doesNotContain("1 320", "12 rue des Granges", "5 h, sans bus", "06 12 34 56 78");
            test(find(Button.class).withText("Je suis d’accord").single()).click();
            assertThat(texte((Component) getCurrentView())).contains("Vous avez dit que vous êtes d’accord");
            assertThat(find(Button.class).withText("Je suis d’accord").all()).isEmpty();
        });
        assertThat(representants.du(dossier)).hasValueSatisfying(invitation -> {
            assertThat(invitation.etat()).isEqualTo(EtatRepresentant.ACCORD);
            assertThat(invitation.reponduLe()).isNotNull();
        });
        var seule = representants.du(dossier).orElseThrow().id();
        assertThatThrownBy(() -> representants.repondre(seule, anne, false))
                .isInstanceOf(Refus.class)
                .hasMessage("demande.refus.representant.repondu");
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(lea).email()) && pli.objet().contains("est d’accord"));
    }

    @Test
    void nobodyElseHasThatPageNorAnswers() {
        var dossier = deposee(banc.personne(), VoieMineur.SUBVENTION_SEULE, adresse);
        var invitation = representants.du(dossier).orElseThrow().id();
        var tom = banc.personne();

        assertThatThrownBy(() -> representants.repondre(invitation, tom, true)).isInstanceOf(Introuvable.class);
        enTantQue.usager(
                tom,
                () -> assertThat(texte(navigate("espace/representant", Component.class)))
                        .contains("introuvable")
                        .doesNotContain("Léa"));
    }

    @Test
    void whatTheMinorTakesBackIsShownNoMore() {
        var lea = banc.personne();
        deposee(lea, VoieMineur.SUBVENTION_SEULE, adresse);
        var anne = usagers.ouvrir(adresse);
        assertThat(representants.de(anne)).hasSize(1);
        assertThat(consentements.de(lea)).singleElement().satisfies(donne -> {
            assertThat(donne.nature()).isEqualTo(NatureDeConsentement.REPRESENTANT_LEGAL);
            assertThat(donne.destinataire()).isEqualTo("Anne Petit");
            assertThat(donne.enCours()).isTrue();
        });
        var donne = consentements.de(lea).getFirst();
        assertThatThrownBy(() -> consentements.revoquer(donne.id(), anne)).isInstanceOf(Introuvable.class);

        consentements.revoquer(donne.id(), lea);

        assertThat(representants.de(anne)).isEmpty();
        assertThat(consentements.de(lea)).singleElement().matches(un -> !((Consentement) un).enCours());
        enTantQue.usager(
                anne,
                () -> assertThat(texte(navigate("espace/representant", Component.class)))
                        .contains("introuvable"));
    }

    @Test
    void nobodyIsInvitedForAnEmancipatedMinorNorWithoutAnAddressNorAtTheirOwn() {
        assertThat(representants.du(deposee(banc.personne(), VoieMineur.EMANCIPATION, adresse)))
                .isEmpty();
        assertThat(representants.du(deposee(banc.personne(), VoieMineur.SUBVENTION_SEULE, null)))
                .isEmpty();
        var lea = banc.personne();
        assertThat(representants.du(deposee(
                        lea, VoieMineur.SUBVENTION_SEULE, usagers.de(lea).email())))
                .isEmpty();
    }

    private DossierId deposee(UsagerId lea, VoieMineur voie, @Nullable Email email) {
        var dossier = banc.complete(lea, situation(voie, email), Montant.ZERO, Montant.euros(300));
        demandes.deposer(dossier, lea);
        return dossier;
    }

    private MaSituation situation(VoieMineur voie, @Nullable Email email) {
        return BancDeDemande.situation()
                .avecIdentite("Léa", "Petit", LocalDate.now(horloge).minusYears(17), null)
                .avecRepresentant(
                        new RepresentantLegal("Anne Petit", "ma mère", new Telephone("06 11 22 33 44"), email, voie));
    }

    private static String texte(Component ecran) {
        return ecran.getElement().getTextRecursively().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
