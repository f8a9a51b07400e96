package fr.parcoursprojet.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Envoi;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A séance closes whole or not at all: a letter or a follower that fails takes everything back, then it works again. */
@SpringBootTest
@Import(BancDEssai.class)
class ToutOuRienTest {

    @Autowired
    BancDeCommission banc;

    @Autowired
    Commissions commissions;

    @Autowired
    Instructions instructions;

    @Autowired
    Prets prets;

    @Autowired
    Courriers courriers;

    @Autowired
    JdbcClient base;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private DossierId accorde;
    private DossierId refuse;
    private DossierId ajourne;
    private SeanceId seance;

    @BeforeEach
    void uneSeanceDecidee() {
        horloge.allerAu(LocalDate.of(2026, 11, 3));
        camille = banc.referent();
        accorde = banc.presente(camille);
        ajourne = banc.presente(camille);
        refuse = banc.presente(camille);
        seance = banc.ouverte(camille, accorde, ajourne, refuse);
        banc.decide(camille, seance, accorde, BancDeCommission.accord());
        banc.decide(camille, seance, ajourne, new Ajournement("Un devis à votre nom."));
    }

    @AfterEach
    void aujourdhui() {
        banc.reparer(refuse);
        horloge.revenir();
    }

    @Test
    void aFollowerThatFailsTakesEverythingBack() {
        banc.decide(camille, seance, refuse, new DecisionDeRefus("Trop peu pour vivre.", "Vérifions vos droits."));
        banc.casser(refuse);
        rienNePart(() -> banc.reparer(refuse));
    }

    @Test
    void aLetterThatCannotBeWrittenTakesEverythingBack() {
        // no printer takes this character: the third letter fails when the first two are written
        banc.decide(
                camille, seance, refuse, new DecisionDeRefus("Trop peu\u0001 pour vivre.", "Vérifions vos droits."));
        rienNePart(() -> banc.decide(
                camille, seance, refuse, new DecisionDeRefus("Trop peu pour vivre.", "Vérifions vos droits.")));
    }

    private void rienNePart(Runnable mender) {
        var avant = trace();
        assertThatThrownBy(() -> banc.enAgent(camille, () -> commissions.clore(seance)))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(Refus.class);
        assertThat(trace()).isEqualTo(avant);
        var ouverte = banc.enAgent(camille, () -> commissions.de(seance));
        assertThat(ouverte.etat()).isEqualTo(EtatSeance.OUVERTE);
        assertThat(ouverte.procesVerbal()).isNull();
        assertThat(ouverte.passages())
                .allSatisfy(passage -> assertThat(passage.lettre()).isNull());
        assertThat(commissions.decision(accorde)).isEmpty();
        assertThat(prets.du(accorde)).isEmpty();
        assertThat(instructions.du(ajourne).etat()).isEqualTo(EtatInstruction.PRESENTEE);
        for (var dossier : List.of(accorde, ajourne, refuse)) {
            assertThat(decisions(dossier)).isEmpty();
        }

        mender.run();
        banc.enAgent(camille, () -> commissions.clore(seance));
        assertThat(banc.enAgent(camille, () -> commissions.de(seance)).etat()).isEqualTo(EtatSeance.CLOSE);
        assertThat(prets.du(accorde)).isPresent();
        assertThat(instructions.du(ajourne).etat()).isEqualTo(EtatInstruction.EN_COURS);
        for (var dossier : List.of(accorde, ajourne, refuse)) {
            assertThat(decisions(dossier)).hasSize(1);
        }
    }

    private List<Envoi> decisions(DossierId dossier) {
        return courriers.de(dossier).stream()
                .filter(envoi -> envoi.pieces().stream().anyMatch(piece -> piece.startsWith("decision-")))
                .toList();
    }

    /** How many facts and tasks the three dossiers have. */
    private List<Object> trace() {
        return List.of(
                base.sql("select count(*) from suivi_fait where dossier in (:ids)")
                        .param("ids", List.of(accorde.valeur(), ajourne.valeur(), refuse.valeur()))
                        .query(Long.class)
                        .single(),
                base.sql("select count(*) from suivi_tache where dossier in (:ids)")
                        .param("ids", List.of(accorde.valeur(), ajourne.valeur(), refuse.valeur()))
                        .query(Long.class)
                        .single());
    }
}
