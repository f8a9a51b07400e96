package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Destruction;
import fr.parcoursprojet.confidentialite.Destructions;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.Dossiers;
import fr.parcoursprojet.suivi.RechercheDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** R15: how long a filed dossier stays, when it is in archive, when it goes. */
@SpringBootTest
@Import(BancDEssai.class)
class TermesTest extends SpringBrowserlessTest {

    private static final LocalDate DEPOT = LocalDate.of(2051, 1, 20);
    private static final LocalDate MESSAGE = LocalDate.of(2051, 3, 2);

    @Autowired
    Termes termes;

    @Autowired
    Demandes demandes;

    @Autowired
    Messages messages;

    @Autowired
    Prets prets;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Lectures lectures;

    @Autowired
    Destructions destructions;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void depot() {
        horloge.allerAu(DEPOT);
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void itGoesTwoYearsAfterTheLastContact() {
        var lea = banc.personne();
        var dossier = banc.deposee(lea);
        var numero = demandes.de(dossier).numero().valeur();
        assertThat(termes.aExaminer(DEPOT.plusYears(2).minusDays(1))).doesNotContain(dossier);
        assertThat(termes.aExaminer(DEPOT.plusYears(2))).contains(dossier);
        horloge.allerAu(MESSAGE);
        messages.ecrire(dossier, lea, "Où en est ma demande ?");

        termes.examiner(dossier, DEPOT.plusYears(2));
        assertThat(demandes.de(lea)).as("they wrote since").hasSize(1);
        assertThat(termes.aExaminer(MESSAGE.plusYears(2).minusDays(1))).doesNotContain(dossier);
        termes.examiner(dossier, MESSAGE.plusYears(2).minusDays(1));
        assertThat(demandes.de(lea)).hasSize(1);
        assertThat(termes.aExaminer(MESSAGE.plusYears(2))).contains(dossier);

        var avant = statistiques();
        termes.examiner(dossier, MESSAGE.plusYears(2));
        termes.examiner(dossier, MESSAGE.plusYears(2));

        assertThatThrownBy(() -> demandes.de(dossier)).isInstanceOf(Introuvable.class);
        assertThat(statistiques()).isGreaterThan(avant);
        var admin = admin();
        assertThat(enTantQue.agent(admin, () -> destructions.page(0, 50)))
                .filteredOn(ligne -> numero.equals(ligne.numero()))
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.quoi()).isEqualTo(Destruction.Quoi.DOSSIER);
                    assertThat(ligne.regle()).isEqualTo(RegleDEffacement.SANS_CONTACT);
                    assertThat(ligne.fichiers()).isPositive();
                });
    }

    @Test
    void nothingGoesWhileADebtLives() {
        var lea = banc.personne();
        var dossier = banc.deposee(lea);
        essais.duDossier(dossier, lea, "Inès Carrel", List.of(Montant.euros(100)), DEPOT.plusMonths(2));

        termes.examiner(dossier, DEPOT.plusYears(40));

        assertThat(demandes.de(lea)).hasSize(1);
        assertThat(termes.archive(dossier)).as("a living debt is work").isEmpty();
        assertThat(termes.aExaminer(DEPOT.plusYears(40).plusMonths(1))).contains(dossier);
    }

    @Test
    void aGrantPaidIsKeptTenYears() {
        var lea = banc.personne();
        var dossier = banc.deposee(lea);
        versement(dossier, DEPOT.plusMonths(3));
        var dix = DEPOT.plusMonths(3).plusYears(10);

        termes.examiner(dossier, DEPOT.plusYears(3));
        assertThat(termes.archive(dossier)).isPresent();
        termes.examiner(dossier, dix.minusDays(1));
        assertThat(demandes.de(lea)).hasSize(1);
        termes.examiner(dossier, dix);
        assertThat(demandes.de(lea)).isEmpty();
        assertThat(sql.sql("select montant from pret_versement where dossier = ?")
                        .param(dossier.valeur())
                        .query((rs, rang) -> rs.getBigDecimal(1))
                        .list())
                .as("the accounts stay whole")
                .hasSize(1);
    }

    @Test
    void aLoanRepaidIsArchivedAndItsLedgerStaysWhole() {
        var lea = banc.personne();
        var dossier = banc.deposee(lea);
        var premiere = DEPOT.plusMonths(2);
        var pret = essais.duDossier(dossier, lea, "Inès Carrel", List.of(Montant.euros(100)), premiere);
        horloge.allerAu(premiere);
        essais.payer(pret, premiere, Montant.euros(100));
        payerLaSubvention(dossier, premiere);
        var numero = demandes.de(dossier).numero().valeur();
        var camille = banc.referent();
        assertThat(trouves(camille, numero)).hasSize(1);

        var jour = premiere.plusYears(2);
        termes.examiner(dossier, jour.minusDays(1));
        assertThat(termes.archive(dossier)).isEmpty();
        horloge.allerAu(jour);
        termes.examiner(dossier, jour);
        assertThat(termes.archive(dossier)).contains(jour);
        assertThat(trouves(camille, numero)).as("out of the lists").isEmpty();

        enTantQue.agent(camille, () -> {
            assertThat(ecran("agents/dossiers/" + numero))
                    .contains(numero, "archivé")
                    .doesNotContain("Carrel");
            clic("Ouvrir le dossier");
            assertThat(find(TextArea.class).single().getErrorMessage()).contains("Écrivez pourquoi");
            find(TextArea.class).single().setValue("Contrôle de la chambre régionale des comptes.");
            clic("Ouvrir le dossier");
            assertThat(ecran("agents/dossiers/" + numero)).contains("Carrel");
            assertThat(ecran("agents/dossiers/" + numero + "/journal"))
                    .contains("Contrôle de la chambre régionale des comptes.");
        });
        var nadia = agent(Role.AGENT_ADMINISTRATIF);
        enTantQue.agent(
                nadia, () -> assertThat(ecran("agents/dossiers/" + numero)).doesNotContain("Carrel", "archivé"));
        assertThatThrownBy(() -> enTantQue.agent(nadia, () -> lectures.ouvrirArchive(dossier, nadia, "Pour voir")))
                .isInstanceOf(AccessDeniedException.class);

        termes.examiner(dossier, premiere.plusYears(10).minusDays(1));
        assertThat(demandes.de(lea)).hasSize(1);
        termes.examiner(dossier, premiere.plusYears(10).plusDays(1));
        assertThat(demandes.de(lea))
                .as("a loan is not erased by the portal itself")
                .hasSize(1);
        assertThat(termes.archive(dossier)).isPresent();
        assertThat(prets.situation(pret).soldes().pret()).isEqualTo(Montant.ZERO);

        horloge.allerAu(jour.plusDays(3));
        messages.ecrire(dossier, lea, "Je voudrais une attestation.");
        termes.examiner(dossier, jour.plusDays(4));
        assertThat(termes.archive(dossier)).as("in touch again").isEmpty();
        assertThat(trouves(camille, numero)).hasSize(1);
    }

    @Test
    void thePageSaysTheRulesAndTheRegister() {
        var lea = banc.personne();
        var dossier = banc.deposee(lea);
        var numero = demandes.de(dossier).numero().valeur();
        termes.examiner(dossier, DEPOT.plusYears(2));

        enTantQue.agent(admin(), () -> {
            assertThat(ecran("agents/administration")).contains("Conservation des données");
            assertThat(ecran("agents/administration/conservation"))
                    .contains(
                            "Trois mois après la dernière visite",
                            "Dans les trente jours",
                            "Dossier " + numero,
                            "Deux ans sans contact, le 20 janvier 2051")
                    .doesNotContain("Carrel");
            UI.getCurrent().navigate("agents/administration/conservation", QueryParameters.of("page", "99999"));
            assertThat(texte()).contains("Rien n’a encore été effacé");
        });
        enTantQue.agent(
                banc.referent(),
                () -> assertThat(ecran("agents/administration/conservation")).contains("Ce qui a été effacé"));
        var nadia = agent(Role.AGENT_ADMINISTRATIF);
        assertThatThrownBy(() -> enTantQue.agent(nadia, () -> destructions.page(0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enTantQue.agent(nadia, () -> termes.chiffres(30)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<?> trouves(AgentId agent, String numero) {
        return enTantQue.agent(
                agent,
                () -> dossiers.chercher(new RechercheDossier(numero, Set.of(), null, null, null, null, false), 0, 10));
    }

    private void versement(DossierId dossier, LocalDate verse) {
        sql.sql("""
                        insert into pret_versement (id, version, dossier, montant, etat, accorde_le, verse_le)
                        values (?, 0, ?, 300, 'VERSE', ?, ?)""").params(UUID.randomUUID(), dossier.valeur(), verse, verse).update();
    }

    private void payerLaSubvention(DossierId dossier, LocalDate jour) {
        var versement = prets.versements(dossier).getFirst().id();
        essais.faire(() -> prets.verser(versement, jour, essais.agent()));
    }

    private long statistiques() {
        return sql.sql("select count(*) from demande_statistique where annee = 2051 and tranche_age = '40-59'")
                .query(Long.class)
                .single();
    }

    private AgentId admin() {
        return agent(Role.ADMINISTRATEUR);
    }

    private AgentId agent(Role role) {
        return agents.reconnaitre(
                "https://agents.exemple",
                "conservation-" + role,
                "Alex Moreau",
                new Email("alex@ville.exemple"),
                Set.of(role));
    }

    private String ecran(String adresse) {
        UI.getCurrent().navigate(adresse);
        return texte();
    }

    private String texte() {
        return ((Component) getCurrentView())
                .getElement()
                .getTextRecursively()
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ');
    }

    private void clic(String mots) {
        test(find(Button.class).withText(mots).all().getFirst()).click();
    }
}
