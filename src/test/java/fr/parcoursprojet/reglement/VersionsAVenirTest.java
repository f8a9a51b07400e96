package fr.parcoursprojet.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** R2: a version prepared on screen holds from its day on, and nothing that was decided under another changes. */
@SpringBootTest
@Import(BancDEssai.class)
class VersionsAVenirTest {

    @Autowired
    VersionsAVenir aVenir;

    @Autowired
    Reglements reglements;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    JdbcClient base;

    @Autowired
    HorlogeReglable horloge;

    private LocalDate aujourdhui;
    private LocalDate bientot;
    private Reglement actuel;
    private AgentId alex;

    @BeforeEach
    void unAdministrateur() {
        aujourdhui = LocalDate.now(horloge);
        bientot = aujourdhui.plusDays(15);
        actuel = reglements.enVigueur(aujourdhui);
        alex = agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Alex Admin",
                new Email("alex@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
    }

    @AfterEach
    void rienNeReste() {
        horloge.revenir();
        reglements.toutes().stream()
                .map(Reglement::version)
                .filter(nom -> enTantQue.agent(alex, () -> aVenir.peutChanger(nom)))
                .forEach(nom -> enTantQue.agent(alex, () -> aVenir.retirer(nom, "Fin de l’essai")));
        assertThat(reglements.toutes()).extracting(Reglement::version).containsExactly("2010", "2026");
    }

    @Test
    void aDossierKeepsTheVersionOfItsFilingWhileTheNextOneBegins() {
        var avant = banc.deposee(banc.personne());
        var exigences = new ArrayList<>(actuel.exigences());
        exigences.add(VersionsDEssai.attestation());
        var nom = preparer(
                VersionsDEssai.avec(actuel, bientot, Montant.euros(4000), 4, actuel.relances(), exigences), null);
        assertThat(reglements.enVigueur(bientot.minusDays(1))).isEqualTo(actuel);

        horloge.allerAu(bientot);
        var apres = banc.deposee(banc.personne());
        assertThat(demandes.de(avant).versionReglement()).isEqualTo(actuel.version());
        assertThat(reglements.version(actuel.version())).isEqualTo(actuel);
        assertThat(demandes.de(apres).versionReglement()).isEqualTo(nom);
        var nouveau = reglements.enVigueur(bientot);
        assertThat(nouveau.version()).isEqualTo(nom);
        assertThat(nouveau.pretMaximum()).isEqualTo(Montant.euros(4000));
        assertThat(nouveau.quorum()).isEqualTo(4);
        assertThat(nouveau.exigences()).as("read back as it was written").isEqualTo(exigences);
        assertThat(nouveau.tauxEffort()).isEqualByComparingTo(actuel.tauxEffort());
    }

    @Test
    void whatHasBegunIsNeverTouched() {
        var nom = preparer(VersionsDEssai.auPlus(actuel, bientot, Montant.euros(4000)), null);
        horloge.allerAu(bientot);
        assertThat(enTantQue.agent(alex, () -> aVenir.peutChanger(nom))).isFalse();
        assertThatThrownBy(() -> preparer(VersionsDEssai.depuis(actuel, bientot.plusDays(9)), nom))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> enTantQue.agent(alex, () -> aVenir.retirer(nom, "Erreur")))
                .isInstanceOf(Introuvable.class);
        assertThat(fautes(VersionsDEssai.depuis(actuel, bientot), null))
                .containsExactly(Erreur.de("DEBUT", "reglement.erreur.debutPasse"));
        assertThatThrownBy(() -> preparer(VersionsDEssai.depuis(actuel, bientot.plusDays(9)), "2026"))
                .as("a version of the file")
                .isInstanceOf(Introuvable.class);
        assertThat(reglements.version(nom).pretMaximum()).isEqualTo(Montant.euros(4000));
    }

    @Test
    void eachChangeIsOneMoreLineWithWhoAndWhy() {
        var nom = preparer(VersionsDEssai.auPlus(actuel, bientot, Montant.euros(4000)), null);
        var lignes = lignes();
        preparer(VersionsDEssai.auPlus(actuel, bientot, Montant.euros(3500)), nom);
        assertThat(reglements.version(nom).pretMaximum()).isEqualTo(Montant.euros(3500));
        var plusTard = preparer(VersionsDEssai.auPlus(actuel, bientot.plusDays(1), Montant.euros(3500)), nom);
        assertThat(reglements.toutes())
                .extracting(Reglement::version)
                .contains(plusTard)
                .doesNotContain(nom);
        assertThat(lignes()).isEqualTo(lignes + 3);
        assertThat(enTantQue.agent(alex, () -> aVenir.ecrite(plusTard)).orElseThrow())
                .satisfies(une -> {
                    assertThat(une.par()).isEqualTo(alex);
                    assertThat(une.pourquoi()).isEqualTo("Délibération du 12 mars");
                });
        assertThat(enTantQue.agent(alex, () -> aVenir.ecrite("2026"))).isEmpty();
    }

    @Test
    void aVersionThatDoesNotHoldIsRefusedUnderTheFieldThatIsWrong() {
        assertThat(fautes(VersionsDEssai.auPlus(actuel, bientot, Montant.euros(50)), null))
                .containsExactly(Erreur.de("PRET_MINIMUM", "reglement.erreur.champ.PRET_MINIMUM"));
        assertThat(fautes(
                        VersionsDEssai.avec(
                                actuel, bientot, actuel.pretMaximum(), 0, actuel.relances(), actuel.exigences()),
                        null))
                .containsExactly(Erreur.de("QUORUM", "reglement.erreur.champ.QUORUM"));
        assertThat(fautes(
                        VersionsDEssai.avec(
                                actuel,
                                bientot,
                                actuel.pretMaximum(),
                                3,
                                actuel.relances().reversed(),
                                actuel.exigences()),
                        null))
                .containsExactly(Erreur.de("RELANCES", "reglement.erreur.champ.RELANCES"));
        var sansSante = actuel.exigences().stream()
                .filter(une -> une.motifs().contains(Motif.PERMIS))
                .toList();
        assertThat(fautes(
                        VersionsDEssai.avec(actuel, bientot, actuel.pretMaximum(), 3, actuel.relances(), sansSante),
                        null))
                .containsExactly(Erreur.de("PIECES", "reglement.erreur.sansDocument", "Santé"));
        preparer(VersionsDEssai.depuis(actuel, bientot), null);
        assertThat(fautes(VersionsDEssai.depuis(actuel, bientot), null))
                .containsExactly(Erreur.de("DEBUT", "reglement.erreur.debutPris"));
        assertThatThrownBy(() -> enTantQue.agent(
                        alex, () -> aVenir.preparer(VersionsDEssai.depuis(actuel, bientot.plusDays(1)), " ", null)))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie -> assertThat(saisie.erreurs())
                                .containsExactly(Erreur.de("POURQUOI", "reglement.erreur.pourquoi")));
    }

    @Test
    void aDocumentWrittenOnScreenIsReadInEnglishByWhoReadsEnglish() {
        var deplus = VersionsDEssai.attestation().piece();
        var nom = preparer(avecLAnglais(deplus, List.of("It is out of date. Send the new one.")), null);
        assertThat(reglements.version(nom).exigences().getLast().piece().anglais())
                .as("read back as it was written")
                .isEqualTo(anglais(List.of("It is out of date. Send the new one.")));
        assertThat(Differences.entre(actuel, reglements.version(nom)).mots())
                .as("the other documents keep their English")
                .isEmpty();
        assertThat(fautes(avecLAnglais(deplus, List.of("One.", "Two.")), nom))
                .as("as many sentences as in French")
                .containsExactly(Erreur.de("PIECES", "reglement.erreur.champ.PIECES"));
        horloge.allerAu(bientot);
        var ines = banc.personne();
        var dossier = banc.deposee(ines);
        assertThat(justificatifs.du(dossier)).extracting(Justificatif::nom).contains("Attestation d’assurance");
        assertThat(Langue.EN.pendant(() -> justificatifs.duDemandeur(dossier, ines)))
                .extracting(Justificatif::nom)
                .contains("Insurance certificate", "Identity document")
                .doesNotContain("Attestation d’assurance");
    }

    private Reglement avecLAnglais(PieceDemandee piece, List<String> refus) {
        var exigences = new ArrayList<>(actuel.exigences());
        exigences.add(new Reglement.Exigence(
                new PieceDemandee(
                        piece.code(),
                        piece.nom(),
                        piece.pourquoi(),
                        piece.exemple(),
                        piece.aDefaut(),
                        piece.filigrane(),
                        piece.verifications(),
                        piece.motifsDeRefus(),
                        anglais(refus)),
                Set.of(),
                Set.of(),
                150));
        return VersionsDEssai.avec(
                actuel, bientot, actuel.pretMaximum(), actuel.quorum(), actuel.relances(), exigences);
    }

    private static PieceEnAnglais anglais(List<String> refus) {
        return new PieceEnAnglais(
                "Insurance certificate", "To drive insured.", "This year’s certificate.", null, refus);
    }

    @Test
    void theReferentReadsAndDoesNotWrite() {
        var camille = banc.referent();
        assertThat(enTantQue.agent(camille, () -> aVenir.ecrite("2026"))).isEmpty();
        assertThatThrownBy(() -> enTantQue.agent(
                        camille, () -> aVenir.preparer(VersionsDEssai.depuis(actuel, bientot), "Pour voir", null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDifferencesAreNamedValueByValueAndDocumentByDocument() {
        var exigences = new ArrayList<>(actuel.exigences());
        var domicile = exigences.remove(1);
        exigences.add(VersionsDEssai.attestation());
        var apres = VersionsDEssai.avec(actuel, bientot, Montant.euros(4000), 3, actuel.relances(), exigences);
        var differences = Differences.entre(actuel, apres);
        assertThat(differences.ecarts())
                .containsExactly(
                        new Differences.Ecart(Parametre.PRET_MAXIMUM, actuel.pretMaximum(), Montant.euros(4000)));
        assertThat(differences.ajoutees()).containsExactly(VersionsDEssai.attestation());
        assertThat(differences.retirees()).containsExactly(domicile);
        assertThat(differences.mots()).isEmpty();
        assertThat(Differences.entre(actuel, VersionsDEssai.depuis(actuel, bientot))
                        .aucune())
                .isTrue();
        assertThat(Differences.entre(reglements.version("2010"), reglements.version("2026"))
                        .ecarts())
                .extracting(Differences.Ecart::parametre)
                .containsExactly(Parametre.CODES_POSTAUX, Parametre.PLANCHER_PAR_JOUR);
    }

    private String preparer(Reglement voulu, String remplace) {
        return enTantQue.agent(alex, () -> aVenir.preparer(voulu, "Délibération du 12 mars", remplace));
    }

    private List<Erreur> fautes(Reglement voulu, String remplace) {
        var fautes = new ArrayList<Erreur>();
        assertThatThrownBy(() -> preparer(voulu, remplace))
                .isInstanceOfSatisfying(SaisieInvalide.class, saisie -> fautes.addAll(saisie.erreurs()));
        return fautes;
    }

    private int lignes() {
        return base.sql("select count(*) from reglement_version")
                .query(Integer.class)
                .single();
    }
}
