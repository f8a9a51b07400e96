package fr.parcoursprojet.accueil;

import static fr.parcoursprojet.accueil.BancDAccueil.appel;
import static fr.parcoursprojet.accueil.BancDAccueil.qui;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Two records of one person become one and two again: nothing is lost on the way, not even the count of the year. */
@SpringBootTest
@Import(BancDEssai.class)
class FusionsTest {

    @Autowired
    Fusions fusions;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    Orientations orientations;

    @Autowired
    Partenaires partenaires;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    private final String nom = BancDAccueil.nom();
    private AgentId camille;
    private SollicitationId premier;
    private SollicitationId autre;

    @BeforeEach
    void deuxAppels() {
        camille = banc.referent();
        premier = noter("Awa");
        autre = noter("Eva");
    }

    @Test
    void everythingMovesAndTheFactsOfEachContactStayAsTheyWere() {
        var envoyee = orienter(autre);
        assertThat(une(autre).suite()).isEqualTo(SuiteDonnee.ORIENTATION);
        var avant = une(autre);
        var annee = LocalDate.now().getYear();
        var compte = enTantQue.agent(camille, () -> sollicitations.comptes(annee));
        reunir(autre, premier);
        assertThat(contacts(premier)).containsExactlyInAnyOrder(premier, autre);
        assertThat(une(autre).coordonnees()).isEqualTo(avant.coordonnees());
        assertThat(enTantQue.agent(camille, () -> orientations.de(personne(premier))))
                .extracting(Orientation::id)
                .containsExactly(envoyee);
        var apres = enTantQue.agent(camille, () -> sollicitations.comptes(annee));
        assertThat(apres.total()).isEqualTo(compte.total());
        assertThat(apres.personnes()).isEqualTo(compte.personnes() - 1);
    }

    @Test
    void undoneEachHasWhatWasTheirsAndALaterContactStaysWhereItCame() {
        var fusion = reunir(autre, premier);
        var depuis = enTantQue.agent(
                camille,
                () -> sollicitations.noter(
                        new NouvelleSollicitation(
                                CanalDArrivee.VISITE,
                                qui("Awa", nom, null, null),
                                MotifDeSollicitation.SANTE,
                                Origine.DIRECTE,
                                null,
                                "",
                                SuiteDonnee.RENSEIGNEMENT,
                                personne(premier),
                                null),
                        camille));
        assertThat(enTantQue.agent(camille, () -> fusions.de(personne(premier))))
                .singleElement()
                .satisfies(une -> assertThat(une.contacts()).isEqualTo(1));
        enTantQue.agent(camille, () -> fusions.separer(fusion, camille));
        assertThat(contacts(premier)).containsExactlyInAnyOrder(premier, depuis);
        assertThat(contacts(autre)).containsExactly(autre);
        assertThat(enTantQue.agent(camille, () -> fusions.de(personne(premier))))
                .isEmpty();
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> fusions.separer(fusion, camille)))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void aChainIsUndoneFromItsEnd() {
        var premiere = reunir(autre, premier);
        var troisieme = noter("Ava");
        var seconde = reunir(premier, troisieme);
        assertThat(contacts(troisieme)).hasSize(3);
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> fusions.separer(premiere, camille)))
                .isInstanceOf(Refus.class);
        enTantQue.agent(camille, () -> fusions.separer(seconde, camille));
        enTantQue.agent(camille, () -> fusions.separer(premiere, camille));
        assertThat(contacts(premier)).containsExactly(premier);
        assertThat(contacts(autre)).containsExactly(autre);
        assertThat(contacts(troisieme)).containsExactly(troisieme);
    }

    @Test
    void onePersonIsNotJoinedToThemselvesAndOnlyAgentsJoin() {
        assertThatThrownBy(() -> reunir(premier, premier)).isInstanceOf(Refus.class);
        var gardee = personne(premier);
        assertThatThrownBy(() -> enTantQue.agent(
                        camille, () -> fusions.reunir(new PersonneId(UUID.randomUUID()), gardee, camille)))
                .isInstanceOf(Introuvable.class);
        enTantQue.usager(
                banc.personne(),
                () -> assertThatThrownBy(() -> fusions.de(gardee)).isInstanceOf(AccessDeniedException.class));
    }

    private SollicitationId noter(String prenom) {
        return enTantQue.agent(
                camille,
                () -> sollicitations.noter(
                        appel(qui(prenom, nom, BancDAccueil.telephone(), null), SuiteDonnee.RENSEIGNEMENT), camille));
    }

    private UUID reunir(SollicitationId ancienne, SollicitationId gardee) {
        return enTantQue.agent(camille, () -> fusions.reunir(personne(ancienne), personne(gardee), camille));
    }

    private OrientationId orienter(SollicitationId appel) {
        var caisse = new Partenaire(
                PartenaireId.nouveau(), "Caisse " + nom, "Un microcrédit.", null, BancDAccueil.telephone(), true);
        return enTantQue.agent(camille, () -> {
            partenaires.enregistrer(caisse);
            return orientations.orienter(appel, new NouvelleOrientation(caisse.id(), LocalDate.now(), ""), camille);
        });
    }

    private Sollicitation une(SollicitationId id) {
        return enTantQue.agent(camille, () -> sollicitations.une(id));
    }

    private PersonneId personne(SollicitationId id) {
        return une(id).personne();
    }

    private List<SollicitationId> contacts(SollicitationId id) {
        return enTantQue.agent(camille, () -> sollicitations.de(personne(id))).stream()
                .map(Sollicitation::id)
                .toList();
    }
}
