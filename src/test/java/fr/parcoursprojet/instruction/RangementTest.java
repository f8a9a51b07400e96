package fr.parcoursprojet.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What is written on a dossier is read back as it was. */
@SpringBootTest
@Import(BancDEssai.class)
class RangementTest {

    @Autowired
    DossiersInstruits dossiers;

    @Test
    void aDossierComesBackWhole() {
        var id = DossierId.nouveau();
        var agent = new AgentId(UUID.randomUUID());
        var neuf = new DossierInstruit(id, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 12, 12));
        assertThat(dossiers.saveAndFlush(neuf).lue().proposition()).isNull();

        var lu = dossiers.findById(id.valeur()).orElseThrow();
        assertThat(lu.lue().rapport()).isEqualTo(RapportSocial.VIDE);
        assertThat(lu.lue().proposition()).isNull();
        assertThat(lu.lue().classement()).isNull();
        lu.affecter(agent);
        var rapport = new RapportSocial("Seule.", "Un scooter.", "Tenace.", "Oui.");
        lu.rediger(rapport);
        var proposition = Proposition.de(
                Montant.euros(1350),
                Montant.euros(300),
                24,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "Oui.",
                Avis.FAVORABLE);
        lu.proposer(proposition);
        lu.signer(agent, Instant.parse("2026-10-13T08:00:00Z"));
        dossiers.saveAndFlush(lu);

        var relu = dossiers.findById(id.valeur()).orElseThrow().lue();
        assertThat(relu.etat()).isEqualTo(EtatInstruction.EN_COURS);
        assertThat(relu.referent()).isEqualTo(agent);
        assertThat(relu.rapport()).isEqualTo(rapport);
        assertThat(relu.proposition()).isEqualTo(proposition);
        assertThat(relu.version()).isEqualTo(1);
    }
}
