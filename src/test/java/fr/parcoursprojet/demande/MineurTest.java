package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.Telephone;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** R5: before eighteen no loan is asked nor filed; the lawful ways are. */
@SpringBootTest
@Import(BancDEssai.class)
class MineurTest {

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Clock horloge;

    @ParameterizedTest
    @EnumSource(
            value = VoieMineur.class,
            names = {"SUBVENTION_SEULE", "PRET_AU_PARENT"})
    void noLoanIsFiledWithoutAJudge(VoieMineur voie) {
        var lea = banc.personne();
        var dossier = banc.complete(lea, situation(voie), Montant.euros(800), Montant.ZERO);

        assertThatThrownBy(() -> demandes.deposer(dossier, lea)).hasMessage("demande.refus.mineur");
        assertThatThrownBy(() -> demandes.valider(dossier, lea, Etape.PRET))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        invalide -> assertThat(invalide.erreurs())
                                .extracting(SaisieInvalide.Erreur::cle)
                                .contains("demande.erreur.mineur"));
    }

    @Test
    void aGrantAloneIsFiled() {
        var lea = banc.personne();
        var dossier = banc.complete(lea, situation(VoieMineur.SUBVENTION_SEULE), Montant.ZERO, Montant.euros(300));

        assertThat(demandes.deposer(dossier, lea).subvention()).isEqualTo(Montant.euros(300));
    }

    @ParameterizedTest
    @EnumSource(
            value = VoieMineur.class,
            names = {"AUTORISATION_DU_JUGE", "EMANCIPATION"})
    void theJudgesDecisionOpensALoanOnceGiven(VoieMineur voie) {
        var lea = banc.personne();
        var dossier = banc.complete(lea, situation(voie), Montant.euros(800), Montant.ZERO);
        var decision = decision(dossier);
        justificatifs.retirer(dossier, lea, decision);
        justificatifs.indisponible(dossier, lea, decision, "Elle arrive.");

        assertThatThrownBy(() -> demandes.deposer(dossier, lea)).hasMessage("demande.refus.mineur");

        justificatifs.deposer(dossier, lea, decision, "decision.pdf", BancDeDemande.PDF);
        assertThat(demandes.deposer(dossier, lea).pret()).isEqualTo(Montant.euros(800));
    }

    @Test
    void thePageOfMinorsConcernsMinorsAlone() {
        var lea = banc.personne();
        var dossier = demandes.commencer(lea);
        demandes.enregistrer(dossier, lea, BancDeDemande.situation());
        assertThat(etapes(dossier, lea)).doesNotContain(Etape.MINEUR);

        demandes.enregistrer(dossier, lea, situation(VoieMineur.SUBVENTION_SEULE));
        assertThat(etapes(dossier, lea)).contains(Etape.MINEUR);
    }

    @Test
    void atFifteenThePageSaysWhoCanApply() {
        var lea = banc.personne();
        var dossier = demandes.commencer(lea);
        demandes.enregistrer(
                dossier,
                lea,
                BancDeDemande.situation()
                        .avecIdentite("Léa", "Petit", LocalDate.now(horloge).minusYears(15), null));

        assertThatThrownBy(() -> demandes.valider(dossier, lea, Etape.IDENTITE))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        invalide -> assertThat(invalide.erreurs())
                                .extracting(SaisieInvalide.Erreur::cle)
                                .containsExactly("demande.erreur.tropJeune"));
    }

    private java.util.List<Etape> etapes(DossierId dossier, fr.parcoursprojet.compte.UsagerId lea) {
        return demandes.avancement(dossier, lea).de(Partie.SITUATION).etapes();
    }

    private String decision(DossierId dossier) {
        return justificatifs.du(dossier).stream()
                .map(Justificatif::code)
                .filter(code -> code.equals("autorisation-du-juge") || code.equals("emancipation"))
                .findFirst()
                .orElseThrow();
    }

    private MaSituation situation(VoieMineur voie) {
        return BancDeDemande.situation()
                .avecIdentite(
                        "Léa", "Petit", LocalDate.now(horloge).minusYears(18).plusDays(1), null)
                .avecRepresentant(
                        new RepresentantLegal("Anne Petit", "ma mère", new Telephone("06 11 22 33 44"), voie));
    }
}
