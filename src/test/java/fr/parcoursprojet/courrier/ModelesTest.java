package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The city's words in the e-mails: who writes them, when they start, what they never change. */
@SpringBootTest
@Import(BancDEssai.class)
class ModelesTest {

    private static final String MODELE = "message-recu";

    @Autowired
    Modeles modeles;

    @Autowired
    ApercusDeModele apercus;

    @Autowired
    Courriers courriers;

    @Autowired
    RegistreDesEnvois registre;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @Autowired
    Lectures lectures;

    @Autowired
    JdbcClient sql;

    @Autowired
    HorlogeReglable horloge;

    private final BoiteAuxLettres boite = BoiteAuxLettres.UNIQUE;
    private final String adresse = "m" + UUID.randomUUID() + "@example.org";
    private AgentId ada;
    private AgentId bea;

    @BeforeEach
    void deuxAdministratrices() {
        ada = agent("Ada Perrin", Role.ADMINISTRATEUR);
        bea = agent("Béa Costa", Role.ADMINISTRATEUR);
        remettre();
    }

    @AfterEach
    void lesMotsLivresReviennent() {
        remettre();
        horloge.revenir();
    }

    @Test
    void wordsOfTheCityStartAtOnceAndChangeNothingThatIsWritten() {
        var usager = usagers.ouvrir(new Email(adresse));
        usagers.preciser(usager, "Inès", "Martin", null, null);
        var avant = ecrire(usager);
        var cle = courriers.de(avant).getFirst().id();
        var octets = registre.html(cle);
        var parti = boite.attendre(pli -> pli.id().equals(cle));

        enregistrer(ada, Map.of("objet", "Un mot pour vous", "p1", "Camille vous a écrit.\nAppelez le {telephone}."));

        assertThat(registre.html(cle)).isEqualTo(octets).isEqualTo(parti.html());
        assertThat(registre.trouver(cle).orElseThrow().objet()).isEqualTo(parti.objet());

        var apres = courriers.de(ecrire(usager)).getFirst();
        assertThat(apres.objet()).isEqualTo("Un mot pour vous");
        assertThat(apres.texte())
                .contains("Bonjour Inès,", "Camille vous a écrit.\n\nAppelez le ", "Lire et répondre : http")
                .doesNotContain("{telephone}", "Votre référent vous a écrit");
        assertThat(registre.html(apres.id())).contains("class=\"action\"").doesNotContain("data-si", " th:");
    }

    /** One that failed and waits for an agent keeps its words, whatever is written meanwhile. */
    @Test
    void whatWaitsLeavesWithTheWordsItWasWrittenWith() {
        var usager = usagers.ouvrir(new Email(adresse));
        var envoi = courriers.de(ecrire(usager)).getFirst();
        boite.attendre(pli -> pli.id().equals(envoi.id()));
        sql.sql("update courrier_message set etat = 'ECHEC' where id = ?")
                .param(envoi.id().toString())
                .update();
        enregistrer(ada, Map.of("p1", "Tout autre chose."));
        var dejaLa = boite.pour(adresse).size();
        enTantQue.agent(ada, () -> courriers.renvoyer(envoi.id()));
        boite.attendre(pli -> boite.pour(adresse).size() > dejaLa);
        assertThat(boite.pour(adresse))
                .allSatisfy(pli -> assertThat(pli.html())
                        .isEqualTo(registre.html(envoi.id()))
                        .doesNotContain("Tout autre chose"));
    }

    @Test
    void eachLanguageHasItsOwnWords() {
        var usager = usagers.ouvrir(new Email(adresse));
        usagers.parler(usager, Langue.EN);
        enregistrer(ada, Map.of("p1", "Seulement en français."));
        assertThat(courriers.de(ecrire(usager)).getFirst().texte()).doesNotContain("Seulement en français");
        enTantQue.agent(ada, () -> {
            modeles.enregistrer(MODELE, Langue.EN, base(Langue.EN), Map.of("p1", "A word for you."), "essai");
        });
        assertThat(courriers.de(ecrire(usager)).getFirst().texte()).contains("A word for you.");
    }

    @Test
    void whatIsTypedIsNeverEvaluated() {
        var usager = usagers.ouvrir(new Email(adresse));
        enregistrer(ada, Map.of("p1", "[[@ecriture]] <script>alert(1)</script> @(T(java.lang.System).exit(1)) #x"));
        var envoi = courriers.de(ecrire(usager)).getFirst();
        assertThat(envoi.texte()).contains("[[@ecriture]] <script>alert(1)</script> @(T(java.lang.System).exit(1)) #x");
        assertThat(registre.html(envoi.id())).contains("&lt;script&gt;").doesNotContain("<script");
        assertThatThrownBy(() -> enregistrer(ada, Map.of("p1", "${service.nom()}")))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie -> assertThat(saisie.erreurs())
                                .singleElement()
                                .satisfies(erreur -> assertThat(erreur.champ()).isEqualTo("p1")));
    }

    @Test
    void everyVersionStaysWithItsAuthorAndItsReason() {
        var depart = base(Langue.FR);
        horloge.allerAu(java.time.LocalDate.of(2060, 3, 2));
        enregistrer(ada, Map.of("p1", "Premier."));
        enregistrer(bea, Map.of("p1", "Deuxième."));
        enTantQue.agent(ada, () -> {
            modeles.revenir(MODELE, Langue.FR, depart + 2, depart + 1, "mieux avant");
        });
        var versions = versions(Langue.FR);
        assertThat(versions).extracting(VersionDeModele::numero).startsWith(depart + 3, depart + 2, depart + 1);
        assertThat(versions.getFirst()).satisfies(version -> {
            assertThat(version.auteur()).isEqualTo("Ada Perrin");
            assertThat(version.pourquoi()).isEqualTo("mieux avant");
            assertThat(version.reprise()).isEqualTo(depart + 1);
            assertThat(version.textes()).containsExactly(Map.entry("p1", "Premier."));
        });
        assertThat(versions.get(1).auteur()).isEqualTo("Béa Costa");
        for (var ordre : List.of(
                "update courrier_modele set pourquoi = 'x'",
                "delete from courrier_modele",
                "update courrier_modele_phrase set texte = 'x'",
                "delete from courrier_modele_phrase")) {
            assertThatThrownBy(() -> sql.sql(ordre).update()).as(ordre).hasStackTraceContaining("command denied");
        }
    }

    @Test
    void theSecondToSaveIsShownTheFirst() {
        var lue = base(Langue.FR);
        enregistrer(ada, Map.of("p1", "De Ada."));
        assertThatThrownBy(() -> enTantQue.agent(bea, () -> {
                    modeles.enregistrer(MODELE, Langue.FR, lue, Map.of("p1", "De Béa."), "essai");
                }))
                .isInstanceOfSatisfying(ModeleChange.class, change -> {
                    assertThat(change.actuelle().auteur()).isEqualTo("Ada Perrin");
                    assertThat(change.actuelle().textes()).containsEntry("p1", "De Ada.");
                });
        assertThat(versions(Langue.FR).getFirst().textes()).containsEntry("p1", "De Ada.");
    }

    @Test
    void ofTwoThatSaveAtTheSameInstantOneIsRefused() throws InterruptedException {
        var lue = base(Langue.FR);
        try (var fils = Executors.newFixedThreadPool(4)) {
            var essais = fils.invokeAll(List.of(ada, bea, ada, bea).stream()
                    .map(qui -> (Callable<String>) () -> enTantQue.agent(qui, () -> {
                        try {
                            modeles.enregistrer(
                                    MODELE, Langue.FR, lue, Map.of("p1", "À la fois " + UUID.randomUUID()), "course");
                            return "oui";
                        } catch (ModeleChange change) {
                            return "non";
                        }
                    }))
                    .toList());
            assertThat(essais).extracting(essai -> essai.get()).containsOnlyOnce("oui");
        }
        assertThat(versions(Langue.FR).getFirst().numero()).isEqualTo(lue + 1);
    }

    @Test
    void aVersionSaysWhyAndChangesSomething() {
        assertThatThrownBy(() -> enTantQue.agent(ada, () -> {
                    modeles.enregistrer(MODELE, Langue.FR, base(Langue.FR), Map.of("p1", "Oui."), " ");
                }))
                .isInstanceOf(SaisieInvalide.class);
        var livre = enTantQue
                .agent(ada, () -> modeles.un(MODELE, Langue.FR))
                .modifiables()
                .get(1);
        assertThatThrownBy(() -> enregistrer(ada, Map.of("p1", "  " + livre.texte() + "\n")))
                .isInstanceOf(Refus.class)
                .hasMessage("courrier.refus.rienNeChange");
        assertThatThrownBy(() -> enTantQue.agent(ada, () -> modeles.un("code", Langue.FR)))
                .as("the code to sign in is nobody's to write")
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void anAdministratorSeesNoPersonAndAReferentLeavesATrace() {
        horloge.allerAu(java.time.LocalDate.of(2098, 3, 2)); // the last to have written
        var dossier = banc.deposee(banc.personne());
        var numero = String.valueOf(demandes.de(dossier).numero());
        var exemple = enTantQue.agent(
                ada, () -> apercus.exemple("recepisse", Langue.FR, Map.of("p1", "Merci !"), "", "Seulement %s :"));
        assertThat(exemple.objet()).isEqualTo("Votre demande PP-2026-00042 est bien reçue");
        assertThat(exemple.html()).contains("Merci !", "la loi considère").doesNotContain("href", " th:", "${");
        assertThatThrownBy(() -> enTantQue.agent(ada, () -> apercus.partis("recepisse", Langue.FR)))
                .isInstanceOf(AccessDeniedException.class);

        var lea = agent("Léa Morin", Role.ADMINISTRATEUR, Role.REFERENT);
        var parti = enTantQue.agent(lea, () -> apercus.partis("recepisse", Langue.FR)).stream()
                .filter(un -> un.numero().equals(numero))
                .findFirst()
                .orElseThrow();
        var reel = enTantQue.agent(
                lea,
                () -> apercus.sur(
                        parti.id(), "recepisse", Langue.FR, Map.of("objet", "Reçu : {numero}", "p1", "Merci !")));
        assertThat(reel.objet()).isEqualTo("Reçu : " + numero);
        assertThat(reel.html()).contains("Merci !", numero).doesNotContain("href=");
        assertThat(lectures.de(dossier)).extracting(Lecture::agent).contains(lea);
        assertThat(registre.html(parti.id())).doesNotContain("Merci !");
        assertThatThrownBy(
                        () -> enTantQue.agent(lea, () -> apercus.sur(parti.id(), "complements", Langue.FR, Map.of())))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void oneCaseAtATimeIsShown() {
        var deux = enTantQue.agent(
                ada, () -> apercus.exemple("rendez-vous-annule", Langue.FR, Map.of(), "", "Seulement %s :"));
        assertThat(deux.html()).contains("Merci d’avoir prévenu", "excusez-nous", "Seulement si le service annule :");
        var une = enTantQue.agent(
                ada,
                () -> apercus.exemple(
                        "rendez-vous-annule", Langue.FR, Map.of(), "si le service annule", "Seulement %s :"));
        assertThat(une.html())
                .contains("excusez-nous", "est annulé")
                .doesNotContain("Merci d’avoir prévenu", "Seulement");
    }

    @Test
    void onlyAnAdministratorWrites() {
        for (var role : List.of(Role.REFERENT, Role.AGENT_ADMINISTRATIF, Role.DIRECTION, Role.MEMBRE_COMMISSION)) {
            var autre = agent("Autre", role);
            for (Runnable geste : List.<Runnable>of(
                    modeles::tous,
                    () -> modeles.un(MODELE, Langue.FR),
                    () -> modeles.versions(MODELE, Langue.FR),
                    () -> modeles.verifier(MODELE, Langue.FR, Map.of()),
                    () -> modeles.enregistrer(MODELE, Langue.FR, 0, Map.of("p1", "x"), "x"),
                    () -> modeles.revenir(MODELE, Langue.FR, 0, 0, "x"),
                    () -> apercus.exemple(MODELE, Langue.FR, Map.of(), "", "%s"))) {
                assertThatThrownBy(() -> enTantQue.agent(autre, geste)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private DossierId ecrire(fr.parcoursprojet.compte.UsagerId usager) {
        var dossier = DossierId.nouveau();
        courriers.ecrire(
                Lettre.a(usager, MODELE, "modele:" + dossier).sur(dossier).avec("numero", "PP-2026-00001"));
        return dossier;
    }

    private void enregistrer(AgentId qui, Map<String, String> textes) {
        enTantQue.agent(qui, () -> {
            modeles.enregistrer(MODELE, Langue.FR, base(Langue.FR), textes, "essai");
        });
    }

    private int base(Langue langue) {
        return versions(langue).stream()
                .map(VersionDeModele::numero)
                .findFirst()
                .orElse(0);
    }

    private List<VersionDeModele> versions(Langue langue) {
        return enTantQue.agent(ada, () -> modeles.versions(MODELE, langue));
    }

    private void remettre() {
        for (var langue : Langue.values()) {
            if (versions(langue).stream()
                    .findFirst()
                    .filter(version -> !version.livree())
                    .isPresent()) {
                enTantQue.agent(ada, () -> {
                    modeles.revenir(MODELE, langue, base(langue), 0, "fin de l’essai");
                });
            }
        }
    }

    private AgentId agent(String nom, Role... roles) {
        return agents.reconnaitre(
                "essai",
                UUID.randomUUID().toString(),
                nom,
                new Email(UUID.randomUUID() + "@example.org"),
                Set.of(roles));
    }
}
