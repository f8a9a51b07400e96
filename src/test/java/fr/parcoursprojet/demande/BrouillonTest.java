package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.budget.Vraisemblance;
import fr.parcoursprojet.compte.ComptesReunis;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft survives: answers one by one, two devices, two accounts; how far it is. */
@SpringBootTest
@Import(BancDEssai.class)
class BrouillonTest {

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    ApplicationEventPublisher evenements;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void twoDevicesWriteOnTheSameDraftWithoutErasingOneAnother() {
        var ines = banc.personne();
        var dossier = demandes.commencer(ines);

        demandes.changerSituation(dossier, ines, s -> s.avecIdentite("Inès", "Carrel", null, null));
        demandes.changerSituation(dossier, ines, s -> s.avecAdresse("12 rue des Granges", "25000", "Besançon", null));
        demandes.changerSituation(dossier, ines, s -> s.avecActivites(Set.of(Activite.SALARIE, Activite.APPRENTI)));
        demandes.ouvrir(dossier, ines, Etape.ADRESSE);

        var retrouve = demandes.enCours(ines).orElseThrow().situation();
        assertThat(retrouve.prenom()).isEqualTo("Inès");
        assertThat(retrouve.ville()).isEqualTo("Besançon");
        assertThat(retrouve.activites()).containsExactlyInAnyOrder(Activite.SALARIE, Activite.APPRENTI);
        assertThat(demandes.derniere(dossier, ines)).contains(Etape.ADRESSE);
    }

    @Test
    void aPersonBeginningOnTwoPhonesAtOnceHasOneDraft() throws Exception {
        var ines = banc.personne();
        try (var fils = Executors.newFixedThreadPool(8)) {
            var dossiers = new HashSet<DossierId>();
            for (var futur : fils.invokeAll(IntStream.range(0, 8)
                    .<Callable<DossierId>>mapToObj(rang -> () -> demandes.commencer(ines))
                    .toList())) {
                dossiers.add(futur.get());
            }
            assertThat(dossiers).hasSize(1);
        }
    }

    @Test
    void whatCannotBeTrueIsNotKept() {
        var ines = banc.personne();
        var dossier = demandes.commencer(ines);

        assertThatThrownBy(() -> demandes.changerSituation(
                        dossier, ines, s -> s.avecIdentite("x".repeat(201), null, LocalDate.of(2999, 1, 1), null)))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        invalide -> assertThat(invalide.erreurs())
                                .extracting(SaisieInvalide.Erreur::champ)
                                .containsExactly("prenom", "naissance"));
        assertThatThrownBy(() -> demandes.changerPlan(dossier, ines, p -> p.avecApports(Montant.euros(-1), null)))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> demandes.changerSituation(dossier, ines, s -> s.avecAdresse(null, "2500", null, null)))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void aPriceNobodyPaysIsNotKept() {
        var qui = banc.personne();
        var dossier = banc.complete(qui);

        assertThatThrownBy(() -> demandes.changerProjet(
                        dossier, qui, projet -> projet.avecCout(Montant.euros(99_999_999), null, null)))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        faux -> assertThat(faux.erreurs())
                                .containsExactly(SaisieInvalide.Erreur.de(
                                        "cout", "demande.erreur.tropGrand", Vraisemblance.MAXIMUM)));
    }

    @Test
    void theListOfDocumentsFollowsTheAnswersAndKeepsWhatWasGiven() {
        var ines = banc.personne();
        var dossier = banc.complete(ines);
        assertThat(codes(dossier)).contains("salaires", "devis", "permis");

        demandes.changerProjet(dossier, ines, projet -> projet.avecMotif(Motif.SANTE));
        assertThat(codes(dossier)).contains("soins").doesNotContain("devis", "permis");

        demandes.changerProjet(dossier, ines, projet -> projet.avecMotif(Motif.MOBILITE));
        assertThat(justificatifs.un(dossier, "devis").fichier()).isNotNull();
    }

    @Test
    void theTaskListOpensTheLastRowOnlyWhenAllIsDone() {
        var ines = banc.personne();
        var dossier = banc.complete(ines);
        assertThat(demandes.avancement(dossier, ines).complet()).isFalse();

        for (var etape : Etape.values()) {
            if (etape != Etape.MINEUR && etape != Etape.VERIFICATION) {
                demandes.valider(dossier, ines, etape);
            }
        }
        var avancement = demandes.avancement(dossier, ines);
        assertThat(avancement.complet()).isTrue();
        assertThat(avancement.terminees()).isEqualTo(5);
        assertThat(avancement.suite()).isEqualTo(Etape.VERIFICATION);

        // a dearer project opens the plan again
        demandes.changerProjet(dossier, ines, projet -> projet.avecCout(Montant.euros(3000), null, null));
        assertThat(demandes.avancement(dossier, ines).suite()).isEqualTo(Etape.PRET);
    }

    @Test
    void whenTwoAccountsBecomeOneTheLastDraftTouchedStays() {
        var ancien = banc.personne();
        var garde = banc.personne();
        var vieux = demandes.commencer(garde);
        var recent = banc.complete(ancien);

        transaction.executeWithoutResult(rien -> evenements.publishEvent(new ComptesReunis(ancien, garde)));

        assertThat(demandes.enCours(garde).orElseThrow().id()).isEqualTo(recent);
        assertThat(demandes.de(vieux).etat()).isEqualTo(EtatDemande.RETIREE);
        assertThat(justificatifs.duDemandeur(recent, garde)).isNotEmpty();
        assertThat(demandes.deposer(recent, garde).numero()).isNotNull();
    }

    private List<String> codes(DossierId dossier) {
        return justificatifs.du(dossier).stream().map(Justificatif::code).toList();
    }
}
