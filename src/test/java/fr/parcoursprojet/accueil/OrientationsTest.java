package fr.parcoursprojet.accueil;

import static fr.parcoursprojet.accueil.BancDAccueil.appel;
import static fr.parcoursprojet.accueil.BancDAccueil.qui;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Somebody is sent to a partner with their consent, the partner answers by a link that dies, and silence is noticed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class OrientationsTest {

    private static final Pattern LIEN = Pattern.compile("/orientation/([\\w-]{43})");

    @Autowired
    Orientations orientations;

    @Autowired
    Partenaires partenaires;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    LiensLimites liens;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient base;

    @LocalServerPort
    int port;

    private AgentId camille;
    private Partenaire caisse;
    private String nom;
    private SollicitationId awa;

    @BeforeEach
    void unePersonneEtUnPartenaire() {
        camille = banc.referent();
        nom = BancDAccueil.nom();
        caisse = new Partenaire(
                PartenaireId.nouveau(), "Caisse " + nom, "Un microcrédit.", BancDAccueil.email(), null, true);
        enTantQue.agent(camille, () -> partenaires.enregistrer(caisse));
        awa = enTantQue.agent(
                camille,
                () -> sollicitations.noter(
                        appel(qui("Awa", nom, BancDAccueil.telephone(), null), SuiteDonnee.ORIENTATION), camille));
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void nothingLeavesWithoutTheConsentOfThePerson() {
        var sansAccord = new NouvelleOrientation(caisse.id(), null, "");
        assertThatThrownBy(() -> orienter(sansAccord))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie -> assertThat(saisie.erreurs())
                                .extracting(SaisieInvalide.Erreur::champ)
                                .containsExactly("consentement"));
        var demain = new NouvelleOrientation(caisse.id(), aujourdhui().plusDays(1), "");
        assertThatThrownBy(() -> orienter(demain)).isInstanceOf(SaisieInvalide.class);
        assertThat(BoiteAuxLettres.UNIQUE.pour(String.valueOf(caisse.email()))).isEmpty();
        assertThat(siennes()).isEmpty();
    }

    @Test
    void thePartnerReadsAndAnswersByTheirLinkWithoutAnAccount() {
        var id = orienter(avecAccord());
        var jeton = jetonRecu();
        assertThat(base.sql("select empreinte from accueil_lien where objet = ?")
                        .param(id.valeur())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(jeton);

        var partenaire = new Visiteur(port).demander("/orientation/" + jeton);
        assertThat(partenaire.statut()).isEqualTo(200);
        assertThat(partenaire.page()).contains("Awa " + nom).contains("Voiture en panne.");
        assertThat(partenaire.cookie("JSESSIONID")).isEmpty();
        assertThat(orientations.une(id).issue()).isNull();

        partenaire.poster("/orientation/" + jeton, Map.of());
        assertThat(partenaire.page()).contains("Choisissez une réponse.");
        partenaire.poster("/orientation/" + jeton, Map.of("issue", "PAPIERS_MANQUANTS", "mot", "Un devis."));
        assertThat(partenaire.page()).contains("Merci");
        partenaire.demander("/orientation/" + jeton);
        partenaire.poster("/orientation/" + jeton, Map.of("issue", "ACCORDEE"));
        assertThat(partenaire.cookie("JSESSIONID")).isEmpty();

        assertThat(orientations.une(id).issue()).isEqualTo(IssueDOrientation.ACCORDEE);
        assertThat(enTantQue.agent(camille, () -> orientations.reponses(id)))
                .extracting(ReponseDOrientation::issue)
                .containsExactly(IssueDOrientation.PAPIERS_MANQUANTS, IssueDOrientation.ACCORDEE);
        assertThatThrownBy(() -> orientations.repondreParLien(jeton, IssueDOrientation.REFUSEE, ""))
                .isInstanceOf(Refus.class);
        // an agent may correct what was written by mistake
        enTantQue.agent(camille, () -> orientations.repondre(id, IssueDOrientation.REFUSEE, "Par téléphone.", camille));
        assertThat(orientations.une(id).issue()).isEqualTo(IssueDOrientation.REFUSEE);
    }

    @Test
    void aLinkThatIsOverOrForSomethingElseIsNotFound() {
        var id = orienter(avecAccord());
        var jeton = orientations.lien(id);
        var autreUsage = liens.nouveau(LiensLimites.Usage.DEMANDE, id.valeur());
        for (var adresse :
                List.of("/orientation/" + autreUsage, "/orientation/" + "A".repeat(43), "/orientation/" + id)) {
            assertThat(new Visiteur(port).demander(adresse).statut())
                    .as(adresse)
                    .isEqualTo(404);
        }
        horloge.allerAu(aujourdhui().plusDays(44));
        assertThat(new Visiteur(port).demander("/orientation/" + jeton).statut())
                .isEqualTo(200);
        horloge.allerAu(LocalDate.now(horloge).plusDays(2));
        assertThat(new Visiteur(port).demander("/orientation/" + jeton).statut())
                .isEqualTo(404);
        assertThat(orientations.parLien(jeton)).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteAnswersNothing() {
        var id = orienter(avecAccord());
        var jeton = orientations.lien(id);
        var dAilleurs = new Visiteur(port).demander("/orientation/" + jeton);
        dAilleurs.posterDAilleurs("/orientation/" + jeton, Map.of("issue", "REFUSEE"));
        assertThat(dAilleurs.statut()).isEqualTo(403);
        assertThat(orientations.une(id).issue()).isNull();
    }

    @Test
    void threeWeeksOfSilenceMakeOneTaskThatAnyAnswerEnds() {
        var id = orienter(avecAccord());
        orientations.veiller(aujourdhui().plusDays(20));
        assertThat(tache(id)).isEmpty();
        orientations.veiller(aujourdhui().plusDays(21));
        orientations.veiller(aujourdhui().plusDays(22));
        assertThat(tache(id)).containsExactly(caisse.nom());
        enTantQue.agent(camille, () -> orientations.repondre(id, IssueDOrientation.JAMAIS_VENU, "", camille));
        assertThat(tache(id)).isEmpty();
        assertThat(orientations.une(id).issue()).isEqualTo(IssueDOrientation.JAMAIS_VENU);
    }

    @Test
    void thePersonOfADossierIsNamedByItAndOnlyAReferentSendsThem() {
        var ines = banc.personne();
        var dossier = banc.deposee(ines);
        var id = enTantQue.agent(camille, () -> orientations.orienter(dossier, avecAccord(), camille));
        assertThat(orientations.une(id).coordonnees().nomComplet()).isEqualTo("Inès Carrel");
        assertThat(enTantQue.agent(camille, () -> orientations.du(dossier)))
                .extracting(Orientation::id)
                .containsExactly(id);
        enTantQue.usager(ines, () -> {
            assertThatThrownBy(() -> orientations.du(dossier)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> orientations.orienter(dossier, avecAccord(), camille))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> partenaires.tous()).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aPartnerThatIsNoLongerProposedReceivesNobody() {
        enTantQue.agent(
                camille,
                () -> partenaires.enregistrer(
                        new Partenaire(caisse.id(), caisse.nom(), caisse.pourQuoi(), caisse.email(), null, false)));
        assertThatThrownBy(() -> orienter(avecAccord())).isInstanceOf(Refus.class);
    }

    private OrientationId orienter(NouvelleOrientation dite) {
        return enTantQue.agent(camille, () -> orientations.orienter(awa, dite, camille));
    }

    private NouvelleOrientation avecAccord() {
        return new NouvelleOrientation(caisse.id(), aujourdhui(), "Voiture en panne.");
    }

    private List<Orientation> siennes() {
        return enTantQue.agent(
                camille, () -> orientations.de(sollicitations.une(awa).personne()));
    }

    /** The open ones about it, among those of all tests. */
    private List<String> tache(OrientationId id) {
        return base.sql("""
                        select precisions from suivi_tache
                        where type = 'ORIENTATION_SANS_NOUVELLES' and objet = ? and fermee_le is null""").param(id.toString()).query(String.class).list();
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private String jetonRecu() {
        var pli = BoiteAuxLettres.UNIQUE.attendre(un -> un.adresse().equals(caisse.email()));
        var lien = LIEN.matcher(pli.texte());
        assertThat(lien.find()).isTrue();
        return lien.group(1);
    }
}
