package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An e-mail still in the outbox when the payment comes does not leave; one that nobody takes becomes a letter. */
@SpringBootTest
@Import(BancDEssai.class)
class RelancesArreteesTest {

    /** A Monday. */
    private static final LocalDate ECHEANCE = LocalDate.of(2058, 3, 4);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Usagers usagers;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    RegistreDesEnvois registre;

    @Autowired
    Expedition expedition;

    @Autowired
    CourriersPostaux postaux;

    @Autowired
    ApplicationEventPublisher evenements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId usager;
    private PretId pret;

    @BeforeEach
    void unPret() {
        usager = essais.usager("Nour", "Essai");
        pret = essais.debloque(usager, "Nour Essai", "Vélo", Collections.nCopies(2, Montant.euros(100)), ECHEANCE);
        horloge.allerAu(ECHEANCE.plusDays(1));
    }

    @AfterEach
    void rienNeReste() {
        essais.payer(pret, ECHEANCE.plusDays(1), prets.situation(pret).resteDu());
        horloge.revenir();
    }

    @Test
    void aPaymentStopsTheEmailThatHasNotLeftAndNoOther() {
        var du = enAttente(ECHEANCE);
        var suivante = enAttente(ECHEANCE.plusMonths(1));
        essais.payer(pret, ECHEANCE.plusDays(1), Montant.euros(100));
        assertThat(etat(du)).isEqualTo(EtatEnvoi.ANNULE);
        assertThat(etat(suivante)).isEqualTo(EtatEnvoi.A_ENVOYER);
        expedition.expedier(du);
        assertThat(etat(du)).isEqualTo(EtatEnvoi.ANNULE);
        assertThat(BoiteAuxLettres.UNIQUE.pour(usagers.de(usager).email().valeur()))
                .noneMatch(pli -> pli.objet().equals("essai " + ECHEANCE));
    }

    @Test
    void anEmailNobodyTakesBecomesALetterOnce() {
        recouvrement.jour(ECHEANCE.plusDays(1));
        var cle = new CleDeRelance(pret, ECHEANCE, NiveauDeRelance.PREMIER_IMPAYE, null).ecrite();
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(usager).email()) && pli.objet().contains("Parlons-en"));
        assertThat(lettres()).isEmpty();
        var message = new EnvoiId(sql.sql("select id from courrier_message where cle = ?")
                .param(cle)
                .query(UUID.class)
                .single());
        for (int fois = 0; fois < 2; fois++) {
            transaction.executeWithoutResult(statut -> evenements.publishEvent(
                    new EnvoiEchoue(message, prets.de(pret).dossier(), EtatEnvoi.ECHEC)));
        }
        assertThat(lettres()).hasSize(1);
        assertThat(recouvrement.departs(pret).getFirst().lettre()).isTrue();
    }

    private EnvoiId enAttente(LocalDate echeance) {
        var id = new EnvoiId(UUID.randomUUID());
        var cle = new CleDeRelance(pret, echeance, NiveauDeRelance.DEUXIEME, null).ecrite();
        registre.inscrire(
                id,
                Lettre.a(usager, "essai", cle).sur(prets.de(pret).dossier()),
                usagers.de(usager).email(),
                new Redaction.Redige("essai " + echeance, "texte", "<p>texte</p>"),
                horloge.instant());
        return id;
    }

    private EtatEnvoi etat(EnvoiId id) {
        return registre.trouver(id).orElseThrow().etat();
    }

    private List<CourrierPostal> lettres() {
        return essais.enAgent(postaux::aImprimer).stream()
                .filter(lettre -> lettre.pret().equals(pret))
                .toList();
    }
}
