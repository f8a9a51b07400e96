package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.CanalDArrivee;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.NouvelleSollicitation;
import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What was said on the telephone is not typed twice: it waits in the draft of whoever proves the address they gave. */
@SpringBootTest
@Import(BancDEssai.class)
class RepriseDeSollicitationTest {

    private static final Pattern LIEN = Pattern.compile("/espace/demande/invitation/([\\w-]{43})");

    @Autowired
    RepriseDeSollicitation reprise;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    Demandes demandes;

    @Autowired
    Usagers usagers;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private final Email adresse = BancDAccueil.email();
    private final Telephone numero = BancDAccueil.telephone();
    private AgentId camille;
    private SollicitationId appel;
    private String jeton;

    @BeforeEach
    void awaEstInvitee() {
        camille = banc.referent();
        appel = enTantQue.agent(
                camille,
                () -> sollicitations.noter(
                        new NouvelleSollicitation(
                                CanalDArrivee.TELEPHONE,
                                new Coordonnees("Awa", "Diallo", numero, adresse, LocalDate.of(2004, 3, 14), null),
                                MotifDeSollicitation.PERMIS,
                                Origine.MISSION_LOCALE,
                                Montant.euros(800),
                                "",
                                SuiteDonnee.DEMANDE,
                                null,
                                null),
                        camille));
        var lien = LIEN.matcher(BoiteAuxLettres.UNIQUE
                .attendre(un -> un.adresse().equals(adresse))
                .texte());
        assertThat(lien.find()).isTrue();
        jeton = lien.group(1);
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void theDraftHoldsWhatWasSaid() {
        var awa = usagers.ouvrir(adresse);
        var dossier = reprise.reprendre(awa, jeton);
        var demande = demandes.duDemandeur(dossier, awa);
        assertThat(demande.situation().nomComplet()).isEqualTo("Awa Diallo");
        assertThat(demande.situation().telephone()).isEqualTo(numero);
        assertThat(demande.situation().naissance()).isEqualTo(LocalDate.of(2004, 3, 14));
        assertThat(demande.situation().provenance()).isEqualTo(Provenance.MISSION_LOCALE);
        assertThat(demande.projet().motif()).isEqualTo(Motif.PERMIS);
        assertThat(demande.projet().cout()).isEqualTo(Montant.euros(800));
        var reliee = enTantQue.agent(camille, () -> sollicitations.une(appel));
        assertThat(reliee.usager()).isEqualTo(awa);
        assertThat(reliee.dossier()).isEqualTo(dossier);
    }

    @Test
    void whatThePersonAlreadyAnsweredIsKeptAndTheLinkServesOnce() {
        var awa = usagers.ouvrir(adresse);
        var dossier = demandes.commencer(awa);
        demandes.changerProjet(dossier, awa, projet -> projet.avecMotif(Motif.SANTE));
        reprise.reprendre(awa, jeton);
        assertThat(demandes.duDemandeur(dossier, awa).projet().motif()).isEqualTo(Motif.SANTE);
        demandes.changerSituation(dossier, awa, moi -> moi.avecIdentite("Awa", null, moi.naissance(), null));
        reprise.reprendre(awa, jeton);
        assertThat(demandes.duDemandeur(dossier, awa).situation().nom()).isNull();
    }

    @Test
    void somebodyElseOnlyOpensTheirOwnEmptyDraft() {
        var autre = banc.personne();
        var dossier = reprise.reprendre(autre, jeton);
        assertThat(demandes.duDemandeur(dossier, autre).situation().nomComplet())
                .isEmpty();
        assertThat(demandes.duDemandeur(dossier, autre).projet().motif()).isNull();
        assertThat(enTantQue.agent(camille, () -> sollicitations.une(appel)).dossier())
                .isNull();
    }

    @Test
    void afterThirtyDaysTheLinkOnlyOpensADraft() {
        var awa = usagers.ouvrir(adresse);
        horloge.allerAu(LocalDate.now(horloge).plusDays(31));
        var dossier = reprise.reprendre(awa, jeton);
        assertThat(demandes.duDemandeur(dossier, awa).projet().motif()).isNull();
    }

    @Test
    void everyOriginHasItsAnswerInADemande() {
        for (var origine : Origine.values()) {
            assertThat(Provenance.valueOf(origine.name())).isNotNull();
        }
    }
}
