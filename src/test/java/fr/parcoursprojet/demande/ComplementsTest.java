package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Papers asked again, and the search of the agents. */
@SpringBootTest
@Import(BancDEssai.class)
@RecordApplicationEvents
class ComplementsTest {

    private static final LocalDate AVANT = LocalDate.of(2099, 1, 1);

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    ApplicationEvents evenements;

    @Test
    void aRefusedPieceIsReplacedAndTheDemandeComesBack() {
        var ines = banc.personne();
        var agent = banc.referent();
        var dossier = banc.deposee(ines);

        var demandee = banc.enAgent(agent, () -> {
            justificatifs.refuser(dossier, "devis", "Le bas de la feuille est coupé.", agent);
            return demandes.demanderComplements(dossier, agent, List.of("devis"), "Refaites la photo.", AVANT);
        });

        assertThat(demandee.etat()).isEqualTo(EtatDemande.A_COMPLETER);
        assertThat(demandee.complements().message()).isEqualTo("Refaites la photo.");
        assertThat(demandes.enCours(ines).orElseThrow().id()).isEqualTo(dossier);
        assertThat(justificatifs.un(dossier, "devis").raison()).isEqualTo("Le bas de la feuille est coupé.");
        assertThatThrownBy(() -> demandes.renvoyer(dossier, ines)).hasMessage("demande.refus.document");

        justificatifs.deposer(dossier, ines, "devis", "devis.pdf", BancDeDemande.PDF);
        var revenue = demandes.renvoyer(dossier, ines);

        assertThat(revenue.etat()).isEqualTo(EtatDemande.DEPOSEE);
        assertThat(revenue.complements()).isNull();
        assertThat(evenements.stream(ComplementsRecus.class)).containsExactly(new ComplementsRecus(dossier, ines));
        assertThat(evenements.stream(ComplementsDemandes.class)).hasSize(1);
    }

    @Test
    void anAbsentPieceMayBeAskedStraightAway() {
        var ines = banc.personne();
        var agent = banc.referent();
        var dossier = banc.complete(ines);
        justificatifs.retirer(dossier, ines, "devis");
        justificatifs.indisponible(dossier, ines, "devis", "Le garage est fermé.");
        demandes.deposer(dossier, ines);

        banc.enAgent(
                agent, () -> demandes.demanderComplements(dossier, agent, List.of("devis"), "Il nous le faut.", AVANT));

        assertThat(justificatifs.un(dossier, "devis").etat()).isEqualTo(EtatJustificatif.A_REFAIRE);
    }

    @Test
    void askingNothingOrAGoodDocumentIsWrong() {
        var agent = banc.referent();
        var dossier = banc.deposee(banc.personne());

        assertThatThrownBy(() -> banc.enAgent(
                        agent,
                        () -> demandes.demanderComplements(
                                dossier, agent, List.of("devis"), " ", LocalDate.of(2020, 1, 1))))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        invalide -> assertThat(invalide.erreurs())
                                .extracting(SaisieInvalide.Erreur::champ)
                                .containsExactly("codes", "message", "avant"));
        assertThatThrownBy(() -> banc.enAgent(
                        agent, () -> demandes.demanderComplements(dossier, agent, List.of(), "Bonjour", AVANT)))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void anAcceptedPieceIsNotReplaced() {
        var ines = banc.personne();
        var agent = banc.referent();
        var dossier = banc.deposee(ines);
        banc.enAgent(agent, () -> justificatifs.accepter(dossier, "devis", agent));

        assertThatThrownBy(() -> justificatifs.deposer(dossier, ines, "devis", "autre.pdf", BancDeDemande.PDF))
                .isInstanceOf(Refus.class);
    }

    @Test
    void agentsFindByNameNumberPhoneAndEmail() {
        var ines = banc.personne();
        var situation = BancDeDemande.situation()
                .avecIdentite("Zélie", "Łukasz-Dupré", LocalDate.of(2001, 2, 3), new Telephone("06 39 98 " + unique()));
        var dossier = banc.complete(ines, situation, Montant.euros(1350), Montant.euros(300));
        var recu = demandes.deposer(dossier, ines);
        var agent = banc.referent();

        for (var texte : List.of(
                "lukasz",
                "zelie",
                "Zelie Łukasz",
                "łukasz-dupré zélie",
                recu.numero().valeur(),
                Integer.toString(Integer.parseInt(recu.numero().valeur().substring(8))),
                situation.telephone().lisible(),
                situation.telephone().valeur())) {
            var trouves = banc.enAgent(agent, () -> demandes.chercher(new Recherche(texte, Set.of(), 0, 200)));
            assertThat(trouves).as(texte).extracting(LigneDossier::dossier).contains(dossier);
            assertThat(banc.enAgent(agent, () -> demandes.compter(new Recherche(texte, Set.of(), 0, 1))))
                    .isEqualTo(trouves.size());
        }
        for (var texte : List.of("100 %", "_", "personne@nulle.part", "0699999999", "'; drop table x")) {
            assertThat(banc.enAgent(agent, () -> demandes.chercher(new Recherche(texte, Set.of(), 0, 200))))
                    .as(texte)
                    .isEmpty();
        }
        assertThat(banc.enAgent(
                        agent,
                        () -> demandes.chercher(new Recherche("lukasz", Set.of(EtatDemande.A_COMPLETER), 0, 50))))
                .isEmpty();
    }

    private static String unique() {
        return "%02d %02d".formatted((int) (Math.random() * 100), (int) (Math.random() * 100));
    }
}
