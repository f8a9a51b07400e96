package fr.parcoursprojet.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.EtatFichier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Files with messages, both ways; calls noted for colleagues; words to begin with. */
@SpringBootTest
@Import(BancDEssai.class)
class EchangesTest {

    private static final FichierRecu DEVIS = new FichierRecu("devis du garage.pdf", BancDeDemande.PDF);

    @Autowired
    Messages messages;

    @Autowired
    PiecesDesMessages pieces;

    @Autowired
    NotesDAppels notes;

    @Autowired
    Reglements reglements;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void unDossierDepose() {
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.deposee(ines);
    }

    @Test
    void aFileGoesBothWaysInTheOrderItWasGiven() {
        messages.ecrire(dossier, ines, "Voici.", List.of(DEVIS, new FichierRecu("suite.pdf", BancDeDemande.PDF)));
        enTantQue.agent(camille, () -> messages.repondre(dossier, camille, "Merci.", List.of(DEVIS)));
        var echanges = messages.du(dossier);
        assertThat(echanges.getFirst().pieces())
                .extracting(FichierJoint::nom)
                .containsExactly("devis du garage.pdf", "suite.pdf");
        var recue = echanges.getLast().pieces().getFirst();
        assertThat(recue.etat()).isEqualTo(EtatFichier.SAIN);
        assertThat(pieces.duDemandeur(recue.id(), ines).octets()).isEqualTo(BancDeDemande.PDF);
        assertThat(enTantQue
                        .agent(camille, () -> pieces.duDossier(recue.id(), dossier))
                        .nom())
                .isEqualTo("devis du garage.pdf");
    }

    @Test
    void somebodyElseFindsNothingAndAnAgentOnlyInItsDossier() {
        messages.ecrire(dossier, ines, "Voici.", List.of(DEVIS));
        var piece = messages.du(dossier).getFirst().pieces().getFirst().id();
        var autre = banc.deposee(banc.personne());
        assertThatThrownBy(() -> pieces.duDemandeur(piece, banc.personne())).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> pieces.duDemandeur(UUID.randomUUID(), ines)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> pieces.duDossier(piece, autre)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> enTantQue.usager(ines, () -> pieces.duDossier(piece, dossier)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatTheVaultRefusesSendsNothing() {
        var faux = new FichierRecu("devis.pdf", "MZ rien d’un PDF".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(Refus.class)
                .isThrownBy(() -> messages.ecrire(dossier, ines, "Voici.", List.of(DEVIS, faux)))
                .satisfies(refus -> assertThat(refus.cle()).startsWith("stockage.refus."));
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(
                        () -> messages.ecrire(dossier, ines, "Voici.", Collections.nCopies(Messages.PIECES + 1, DEVIS)))
                .satisfies(refus -> assertThat(refus.erreurs())
                        .extracting(SaisieInvalide.Erreur::champ)
                        .containsExactly("pieces"));
        assertThat(messages.du(dossier)).isEmpty();
    }

    @Test
    void aNoteOfACallIsForTheAgentsAlone() {
        enTantQue.agent(camille, () -> notes.noter(dossier, camille, "  Elle attend la réponse du garage. "));
        assertThat(enTantQue.agent(banc.referent(), () -> notes.du(dossier)))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.agent()).isEqualTo(camille);
                    assertThat(note.texte()).isEqualTo("Elle attend la réponse du garage.");
                });
        assertThat(messages.duDemandeur(dossier, ines)).isEmpty();
        assertThatThrownBy(() -> enTantQue.usager(ines, () -> notes.du(dossier)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> notes.noter(dossier, camille, " ")))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void theConfigurationHasModelsThatSpeakToThePerson() {
        assertThat(reglements.messages())
                .isNotEmpty()
                .allSatisfy(modele ->
                        assertThat(modele.pour("Inès")).contains("Bonjour Inès").doesNotContain("{"));
    }
}
