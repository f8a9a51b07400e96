package fr.parcoursprojet.accueil;

import static fr.parcoursprojet.accueil.BancDAccueil.appel;
import static fr.parcoursprojet.accueil.BancDAccueil.qui;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A call is counted even when nothing follows; somebody known is found whichever way their name is typed. */
@SpringBootTest
@Import(BancDEssai.class)
class SollicitationsTest {

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    RegistreDesSollicitations registre;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Usagers usagers;

    @Autowired
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;

    @BeforeEach
    void unAgent() {
        camille = banc.referent();
    }

    @Test
    void theYearIsCountedByEachCut() {
        // the figures of 2010: 348 contacts, 40 of them from 16 to 25
        for (int rang = 0; rang < 348; rang++) {
            var jour = LocalDate.of(2010, 1, 1).plusDays(rang);
            var id = SollicitationId.nouveau();
            registre.inscrire(
                    new Sollicitation(
                            id,
                            new PersonneId(id.valeur()),
                            jour.atStartOfDay().toInstant(ZoneOffset.UTC),
                            rang % 2 == 0 ? CanalDArrivee.TELEPHONE : CanalDArrivee.VISITE,
                            Coordonnees.VIDES,
                            rang < 100 ? MotifDeSollicitation.PERMIS : MotifDeSollicitation.AUTRE,
                            Origine.DIRECTE,
                            PublicVise.de(rang < 40 ? 16 + rang % 10 : 26),
                            null,
                            "",
                            rang < 18 ? SuiteDonnee.ORIENTATION : SuiteDonnee.RENSEIGNEMENT,
                            camille,
                            null,
                            null),
                    jour);
        }
        var comptes = enTantQue.agent(camille, () -> sollicitations.comptes(2010));
        assertThat(comptes.total()).isEqualTo(348);
        assertThat(comptes.personnes()).isEqualTo(348);
        assertThat(comptes.parPublic())
                .isEqualTo(Map.of(PublicVise.JEUNES, 40L, PublicVise.AUTRES, 308L, PublicVise.INCONNU, 0L));
        assertThat(comptes.parCanal())
                .containsEntry(CanalDArrivee.TELEPHONE, 174L)
                .containsEntry(CanalDArrivee.COURRIEL, 0L);
        assertThat(comptes.parMotif()).containsEntry(MotifDeSollicitation.PERMIS, 100L);
        assertThat(comptes.parSuite()).containsEntry(SuiteDonnee.ORIENTATION, 18L);
        assertThat(comptes.parOrigine()).containsEntry(Origine.DIRECTE, 348L);
        assertThat(enTantQue.agent(camille, () -> sollicitations.comptes(2011)).total())
                .isZero();
    }

    @Test
    void aCallIsFoundByAPartOfTheNameWithoutItsAccentsByItsNumberAndInItsYear() {
        var nom = BancDAccueil.nom();
        var numero = BancDAccueil.telephone();
        var id = noter(appel(qui("Élodie", nom, numero, null), SuiteDonnee.RENSEIGNEMENT));
        var annee = LocalDate.now(horloge).getYear();
        assertThat(chercher("elod " + nom.substring(0, 6).toUpperCase(), annee)).containsExactly(id);
        assertThat(chercher(numero.lisible(), annee)).containsExactly(id);
        assertThat(chercher(nom, annee - 1)).isEmpty();
        assertThat(chercher("% " + nom, annee)).isEmpty();
    }

    @Test
    void somebodyWhoCalledBeforeIsFoundByTheSoundOfTheirNameInAnyOrder() {
        var nom = BancDAccueil.nom();
        var premier = noter(appel(qui("Hélène", nom, null, null), SuiteDonnee.RENSEIGNEMENT));
        var trouve =
                semblables(qui(nom.replace("l", "ll"), "ELENE", null, null)).getFirst();
        assertThat(trouve.probable()).isTrue();
        assertThat(trouve.points()).containsExactlyInAnyOrder(Ressemblance.NOM, Ressemblance.NAISSANCE);
        assertThat(trouve.derniere()).isEqualTo(premier);
        var second = noter(reconnue(appel(qui("Hélène", nom, null, null), SuiteDonnee.RENDEZ_VOUS), trouve));
        assertThat(enTantQue.agent(camille, () -> sollicitations.de(Objects.requireNonNull(trouve.personne()))))
                .extracting(Sollicitation::id)
                .containsExactlyInAnyOrder(premier, second);
        assertThat(semblables(qui("Hélène", nom, null, null))).hasSize(1);
    }

    @Test
    void somebodyWhoHasADossierIsFoundWithIt() {
        var nom = BancDAccueil.nom();
        var ines = banc.personne();
        var dossier = banc.deposee(ines);
        var numero = BancDAccueil.telephone();
        usagers.preciser(ines, "Inès", nom, LocalDate.of(2004, 3, 14), numero);
        var parTelephone = semblables(qui("", "", numero, null));
        assertThat(parTelephone).hasSize(1);
        assertThat(parTelephone.getFirst().usager()).isEqualTo(ines);
        assertThat(parTelephone.getFirst().dossiers())
                .extracting(DossierConnu::numero)
                .containsExactly(demandes.de(dossier).numero());
        assertThat(semblables(qui("ines", nom.toUpperCase(), null, null))
                        .getFirst()
                        .usager())
                .isEqualTo(ines);
        assertThat(semblables(qui("Paul", nom, null, null)).getFirst().probable())
                .isFalse();
    }

    @Test
    void whatCannotBeIsRefusedUnderItsField() {
        assertThatThrownBy(() -> noter(appel(qui("Awa", "Diallo", null, null), SuiteDonnee.DEMANDE)))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie ->
                                assertThat(saisie.erreurs().getFirst().champ()).isEqualTo("email"));
        assertThatThrownBy(() -> noter(appel(qui("", "", null, null), SuiteDonnee.ORIENTATION)))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> noter(appel(
                        new Coordonnees(
                                "Awa", "", null, null, LocalDate.now(horloge).plusDays(1), null),
                        SuiteDonnee.RENSEIGNEMENT)))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void aCallAlreadyWrittenLeadsToADemandeWithoutBeingTypedAgain() {
        var adresse = BancDAccueil.email();
        var id = noter(appel(qui("Awa", BancDAccueil.nom(), null, adresse), SuiteDonnee.RENSEIGNEMENT));
        enTantQue.agent(camille, () -> sollicitations.inviter(id));
        assertThat(BoiteAuxLettres.UNIQUE
                        .attendre(un -> un.adresse().equals(adresse))
                        .texte())
                .contains("/espace/demande/invitation/");
        assertThat(enTantQue.agent(camille, () -> sollicitations.une(id)).suite())
                .isEqualTo(SuiteDonnee.DEMANDE);
        var sansAdresse = noter(appel(qui("Awa", BancDAccueil.nom(), null, null), SuiteDonnee.RENSEIGNEMENT));
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> sollicitations.inviter(sansAdresse)))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void onlyAgentsReadThem() {
        var id = noter(appel(Coordonnees.VIDES, SuiteDonnee.RENSEIGNEMENT));
        var ines = banc.personne();
        enTantQue.usager(ines, () -> {
            assertThatThrownBy(() -> sollicitations.une(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> sollicitations.semblables(Coordonnees.VIDES))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> sollicitations.comptes(2026)).isInstanceOf(AccessDeniedException.class);
        });
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> sollicitations.une(SollicitationId.nouveau())))
                .isInstanceOf(Introuvable.class);
    }

    private SollicitationId noter(NouvelleSollicitation dite) {
        return enTantQue.agent(camille, () -> sollicitations.noter(dite, camille));
    }

    private List<Semblable> semblables(Coordonnees dites) {
        return enTantQue.agent(camille, () -> sollicitations.semblables(dites));
    }

    private List<SollicitationId> chercher(String texte, int annee) {
        return enTantQue.agent(
                camille,
                () -> sollicitations.chercher(new RechercheDeSollicitation(texte, annee), 0, 50).stream()
                        .map(Sollicitation::id)
                        .toList());
    }

    private static NouvelleSollicitation reconnue(NouvelleSollicitation dite, Semblable elle) {
        return new NouvelleSollicitation(
                dite.canal(),
                dite.coordonnees(),
                dite.motif(),
                dite.origine(),
                dite.montant(),
                dite.note(),
                dite.suite(),
                elle.personne(),
                elle.usager());
    }
}
