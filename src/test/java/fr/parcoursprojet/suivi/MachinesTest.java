package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.instruction.EtatInstruction;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word for a dossier, derived from its machines. */
class MachinesTest {

    @ParameterizedTest
    @CsvSource({
        "DEPOSEE, A_AFFECTER, , , A_AFFECTER",
        "A_COMPLETER, A_AFFECTER, , , A_COMPLETER",
        "A_COMPLETER, EN_COURS, , , A_COMPLETER",
        "DEPOSEE, EN_COURS, , , EN_INSTRUCTION",
        "DEPOSEE, PRESENTEE, PRESENTATION, , PRESENTE",
        "DEPOSEE, PRESENTEE, INSCRIPTION, , INSCRIT",
        "DEPOSEE, EN_COURS, AJOURNEMENT, , AJOURNE",
        "A_COMPLETER, EN_COURS, AJOURNEMENT, , A_COMPLETER",
        "DEPOSEE, PRESENTEE, REFUS, , REFUSE",
        "DEPOSEE, PRESENTEE, ACCORD, , ACCORDE",
        "DEPOSEE, PRESENTEE, ACCORD, CONTRAT_PRET, A_SIGNER",
        "DEPOSEE, PRESENTEE, ACCORD, SIGNATURE, SIGNE",
        "DEPOSEE, PRESENTEE, ACCORD, DEBLOCAGE, EN_REMBOURSEMENT",
        "DEPOSEE, PRESENTEE, INSCRIPTION, DEBLOCAGE, EN_REMBOURSEMENT",
        "DEPOSEE, PRESENTEE, ACCORD, SOLDE, SOLDE",
        "DEPOSEE, PRESENTEE, ACCORD, NON_VALEUR, NON_VALEUR",
        "DEPOSEE, PRESENTEE, ACCORD, CREANCE_ETEINTE, ETEINT",
        "DEPOSEE, PRESENTEE, ACCORD, REOUVERTURE, EN_REMBOURSEMENT",
        "DEPOSEE, PRESENTEE, ACCORD, SANS_SUITE, SANS_SUITE",
        "DEPOSEE, CLASSEE, , , CLASSE",
        "RETIREE, CLASSEE, , , RETIRE"
    })
    void machinesGiveOneWord(
            EtatDemande demande, EtatInstruction instruction, TypeFait commission, TypeFait pret, EtatDossier attendu) {
        var machines = new Machines(demande, instruction, Optional.ofNullable(commission), Optional.ofNullable(pret));
        assertThat(machines.etat()).isEqualTo(attendu);
    }

    @Test
    void onlyAnAnswerStopsTheClockOfTheImplicitRefusal() {
        assertThat(EtatDossier.AJOURNE.attendUneDecision()).isTrue();
        assertThat(EtatDossier.REFUSE.attendUneDecision()).isFalse();
        assertThat(EtatDossier.CLASSE.estFinie()).isTrue();
        assertThat(EtatDossier.ETEINT.estFinie()).as("the debt is dead").isTrue();
        assertThat(EtatDossier.NON_VALEUR.estFinie()).as("the debt lives").isFalse();
    }
}
