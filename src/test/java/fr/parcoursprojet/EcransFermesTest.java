package fr.parcoursprojet;

import static fr.parcoursprojet.compte.Role.ADMINISTRATEUR;
import static fr.parcoursprojet.compte.Role.AGENT_ADMINISTRATIF;
import static fr.parcoursprojet.compte.Role.DIRECTION;
import static fr.parcoursprojet.compte.Role.MEMBRE_COMMISSION;
import static fr.parcoursprojet.compte.Role.PRESCRIPTEUR;
import static fr.parcoursprojet.compte.Role.REFERENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.EcranDistant;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.FichierRecu;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.prescripteur.PrescripteurDEssai;
import fr.parcoursprojet.prescripteur.Structures;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Real requests to the real portal, for every screen and file it has: what is not yours looks like what does not exist. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class EcransFermesTest {

    private static final String INTROUVABLE = "Page introuvable";
    private static final Pattern PIECE_JOINTE = Pattern.compile("VAADIN/dynamic/resource/[^\"]+");

    /** Who works where; a screen that is not here yet has to be added, with the roles it was thought for. */
    private static final Map<String, Set<Role>> POUR = Map.ofEntries(
            Map.entry("agents", Set.of(REFERENT, AGENT_ADMINISTRATIF, MEMBRE_COMMISSION, DIRECTION, ADMINISTRATEUR)),
            Map.entry("agents/a-faire", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/administration", Set.of(REFERENT, ADMINISTRATEUR)),
            Map.entry("agents/administration/agents", Set.of(ADMINISTRATEUR)),
            Map.entry("agents/administration/acces", Set.of(ADMINISTRATEUR)),
            Map.entry("agents/administration/conservation", Set.of(REFERENT, ADMINISTRATEUR)),
            Map.entry("agents/administration/jours-fermes/:annee?", Set.of(REFERENT, ADMINISTRATEUR)),
            Map.entry("agents/administration/reglement/:version?", Set.of(REFERENT, ADMINISTRATEUR)),
            Map.entry("agents/administration/travaux", Set.of(ADMINISTRATEUR)),
            Map.entry("agents/administration/version-a-venir/:version?", Set.of(ADMINISTRATEUR)),
            Map.entry("agents/agenda", Set.of(REFERENT)),
            Map.entry("agents/agenda/disponibilites", Set.of(REFERENT)),
            Map.entry("agents/agenda/presence", Set.of(REFERENT)),
            Map.entry("agents/commission", Set.of(REFERENT, AGENT_ADMINISTRATIF, MEMBRE_COMMISSION)),
            Map.entry("agents/commission/:seance", Set.of(REFERENT, AGENT_ADMINISTRATIF, MEMBRE_COMMISSION)),
            Map.entry("agents/commission/:seance/salle", Set.of(REFERENT, MEMBRE_COMMISSION)),
            Map.entry("agents/contentieux", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/courriers", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/delegations", Set.of(REFERENT, ADMINISTRATEUR)),
            Map.entry("agents/dossiers", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/dossiers/:numero/:onglet?", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/envois", Set.of(REFERENT, AGENT_ADMINISTRATIF, ADMINISTRATEUR)),
            Map.entry("agents/administration/modeles", Set.of(ADMINISTRATEUR)),
            Map.entry("agents/administration/modeles/:modele/:langue?", Set.of(ADMINISTRATEUR)),
            Map.entry("agents/partenaires", Set.of(REFERENT, AGENT_ADMINISTRATIF, ADMINISTRATEUR)),
            Map.entry("agents/administration/prescripteurs", Set.of(ADMINISTRATEUR)),
            Map.entry("agents/prets", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/prets/controle", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/prets/exercice/:annee?", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/sollicitations", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/sollicitations/toutes", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/sollicitations/:sollicitation", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/titres/:mois?", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            Map.entry("agents/tresorerie", Set.of(REFERENT, AGENT_ADMINISTRATIF)),
            // theirs, and empty; one of their people is for who sent them, see PersonnesEnvoyeesTest and
            // RemplirADeuxTest
            Map.entry("prescripteur", Set.of(PRESCRIPTEUR)),
            Map.entry("prescripteur/envoyer", Set.of(PRESCRIPTEUR)));

    @Autowired
    ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controleurs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai prets;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Agents agents;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Messages messages;

    @Autowired
    Commissions commissions;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    Structures structures;

    @LocalServerPort
    int port;

    private UsagerId ines;
    private DossierId dossier;
    private String numero;
    private String seance;
    private String sollicitation;

    @BeforeEach
    void unDossierEtUneSeance() {
        ines = banc.personne();
        dossier = banc.deposee(ines);
        numero = String.valueOf(demandes.de(dossier).numero());
        seance = enTantQue.agent(
                banc.referent(),
                () -> commissions
                        .planifier(LocalDateTime.of(2099, 3, 4, 14, 0), "Salle des conseils")
                        .toString());
        var camille = banc.referent();
        sollicitation = enTantQue.agent(
                camille,
                () -> sollicitations
                        .noter(BancDAccueil.appel(Coordonnees.VIDES, SuiteDonnee.RENSEIGNEMENT), camille)
                        .toString());
    }

    @Test
    void anUsagerFindsNoneOfTheAgentsScreens() {
        var visiteur = usager(ines);
        var inconnue = EcranDistant.ouvrir(visiteur, "agents/nulle-part");
        assertThat(inconnue.textes()).contains(INTROUVABLE);
        for (var ecran : Stream.concat(ecrans("agents").stream(), ecrans("prescripteur").stream())
                .toList()) {
            var vu = EcranDistant.ouvrir(visiteur, adresse(ecran));
            assertThat(vu.textes()).as(ecran).containsExactlyElementsOf(inconnue.textes());
            assertThat(vu.statut()).as(ecran).isEqualTo(inconnue.statut());
        }
    }

    @Test
    void whoIsNotSignedInIsSentToDoSo() {
        for (var ecran : ecrans("")) {
            var vu = EcranDistant.ouvrir(new Visiteur(port), adresse(ecran));
            assertThat(vu.statut()).as(ecran).isEqualTo(302);
            assertThat(vu.textes()).as(ecran).isEmpty();
            assertThat(vu.reponse()).as(ecran).contains("[\"/connexion\",\"_self\"");
            assertThat(new Visiteur(port).va("/" + adresse(ecran)).adresse()).isEqualTo("/connexion");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "USAGER")
    void anAgentOpensTheScreensOfTheirRoleAndNoOther(Role role) {
        var visiteur = agent(role);
        var trouves = new TreeSet<String>();
        for (var ecran : ecrans("")) {
            var vu = EcranDistant.ouvrir(visiteur, adresse(ecran));
            assertThat(vu.textes()).as(ecran).isNotEmpty().doesNotContain("Quelque chose n’a pas marché");
            if (!vu.textes().contains(INTROUVABLE)) {
                trouves.add(ecran);
            }
        }
        assertThat(trouves)
                .isEqualTo(POUR.entrySet().stream()
                        .filter(ecran -> ecran.getValue().contains(role))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void somebodyElseFindsNoScreenOfADossier() {
        for (var ecran : List.of(
                "espace/recu/" + numero,
                "espace/ma-demande?dossier=" + numero,
                "espace/messages?dossier=" + numero,
                "espace/decision?dossier=" + numero,
                "espace/rendez-vous?dossier=" + numero)) {
            assertThat(EcranDistant.ouvrir(usager(banc.personne()), ecran).textes())
                    .as(ecran)
                    .contains(INTROUVABLE)
                    .noneMatch(texte -> texte.contains(numero));
        }
        assertThat(EcranDistant.ouvrir(usager(ines), "espace/recu/" + numero).textes())
                .contains(numero);
    }

    @Test
    void somebodyElseFindsNoFile() {
        messages.ecrire(dossier, ines, "Le devis.", List.of(new FichierRecu("devis.pdf", BancDeDemande.PDF)));
        var jointe = messages.du(dossier).getFirst().pieces().getFirst().id();
        var fichiers = Map.of(
                "/espace/recu/{numero:PP-\\d{4}-\\d{5,}}.pdf", "/espace/recu/" + numero + ".pdf",
                "/espace/receipt/{numero:PP-\\d{4}-\\d{5,}}.pdf", "/espace/receipt/" + numero + ".pdf",
                "/espace/fichiers/{id}",
                        "/espace/fichiers/"
                                + justificatifs.un(dossier, "identite").fichier(),
                "/espace/mes-donnees/{usager}.zip", "/espace/mes-donnees/" + ines.valeur() + ".zip",
                "/espace/envois/{dossier}/{code}/{envoi}",
                        "/espace/envois/" + dossier.valeur() + "/identite/" + UUID.randomUUID() + "?feuille=1",
                "/espace/messages/pieces/{piece}", "/espace/messages/pieces/" + jointe,
                "/agents/documents/{numero}/messages/{piece}", "/agents/documents/" + numero + "/messages/" + jointe,
                "/agents/documents/{numero}/{code}", "/agents/documents/" + numero + "/identite");
        assertThat(controleurs.getHandlerMethods().keySet().stream()
                        .flatMap(chemins -> chemins.getPatternValues().stream())
                        .filter(chemin -> chemin.matches("/(espace|agents)/.*"))
                        .distinct())
                .as("a new address of a file is tested here")
                .containsExactlyInAnyOrderElementsOf(fichiers.keySet());
        fichiers.values().forEach(adresse -> {
            var sien = adresse.startsWith("/agents") ? agent(REFERENT) : usager(ines);
            assertThat(sien.demander(adresse).statut()).as(adresse).isEqualTo(200);
            for (var autre : List.of(usager(banc.personne()), agent(DIRECTION), agent(MEMBRE_COMMISSION))) {
                assertThat(autre.demander(adresse).statut()).as(adresse).isEqualTo(404);
            }
            assertThat(new Visiteur(port).va(adresse).adresse()).isEqualTo("/connexion");
        });
        assertThat(usager(ines)
                        .demander("/agents/documents/" + numero + "/identite")
                        .statut())
                .isEqualTo(404);
    }

    @Test
    void somebodyElseFindsNeitherTheLoanNorItsPapers() {
        prets.aSigner(
                ines,
                "Inès Carrel",
                "Scooter",
                List.of(Montant.euros(271), Montant.euros(270)),
                LocalDate.of(2026, 9, 1));
        var sien = usager(ines);
        var pret = EcranDistant.ouvrir(sien, "espace/mon-pret");
        assertThat(pret.reponse()).contains("Scooter");
        var papier = PIECE_JOINTE.matcher(pret.reponse());
        assertThat(papier.find()).isTrue();
        var adresse = "/" + papier.group();
        assertThat(sien.demander(adresse).statut()).isEqualTo(200);
        var autre = usager(banc.personne());
        assertThat(EcranDistant.ouvrir(autre, "espace/mon-pret").reponse())
                .contains("Vous n’avez pas encore de prêt")
                .doesNotContain("Scooter");
        assertThat(autre.demander(adresse).statut()).isEqualTo(404);
        assertThat(new Visiteur(port).demander(adresse).statut()).isNotEqualTo(200);
        for (var ecran : List.of("signature", "payer", "plus-tot", "difficulte")) {
            assertThat(EcranDistant.ouvrir(autre, "espace/mon-pret/" + ecran).textes())
                    .as(ecran)
                    .contains(INTROUVABLE);
        }
    }

    @Test
    void anEnglishCopyOfAPaperIsForItsBorrowerAlone() {
        var pret = prets.aSigner(
                ines,
                "Inès Carrel",
                "Scooter",
                List.of(Montant.euros(271), Montant.euros(270)),
                LocalDate.of(2026, 9, 1));
        var autre = banc.personne();
        List<BiFunction<PretId, UsagerId, byte[]>> copies =
                List.of(papiers::contratEnAnglais, papiers::echeancierEnAnglais, papiers::attestationEnAnglais);
        for (var copie : copies) {
            VerifieurPdf.verifier(copie.apply(pret, ines));
            assertThatThrownBy(() -> copie.apply(pret, autre)).isInstanceOf(Introuvable.class);
        }
    }

    @Test
    void somebodyElseFindsNoPackOfASeance() {
        var membre = agent(MEMBRE_COMMISSION);
        var papier = PIECE_JOINTE.matcher(
                EcranDistant.ouvrir(membre, "agents/commission/" + seance).reponse());
        assertThat(papier.find()).isTrue();
        var adresse = "/" + papier.group();
        assertThat(membre.demander(adresse).statut()).isEqualTo(200);
        for (var autre : List.of(usager(ines), agent(DIRECTION), agent(ADMINISTRATEUR))) {
            assertThat(autre.demander(adresse).statut()).isEqualTo(404);
        }
        assertThat(new Visiteur(port).demander(adresse).statut()).isNotEqualTo(200);
    }

    @Test
    void everyScreenBearsTheHeadersThatProtectIt() {
        var visiteur = usager(ines);
        for (var adresse : List.of("/espace", "/agents/nulle-part")) {
            visiteur.demander(adresse);
            assertThat(visiteur.entete("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'")
                    .contains("script-src 'self'");
            assertThat(visiteur.entete("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(visiteur.entete("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    private List<String> ecrans(String cote) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .map(RouteData::getTemplate)
                // the gallery of components, in the test sources, shows nothing of anybody
                .filter(ecran -> ecran.startsWith(cote) && !ecran.endsWith("/galerie"))
                .toList();
    }

    /** A screen's address with what it takes: a real dossier and a real séance, so that only the access can fail. */
    private String adresse(String ecran) {
        return Arrays.stream(ecran.split("/"))
                .filter(morceau -> !morceau.endsWith("?"))
                .map(morceau -> switch (morceau) {
                    case ":numero" -> numero;
                    case ":seance" -> seance;
                    case ":modele" -> "message-recu";
                    case ":sollicitation" -> sollicitation;
                    default -> morceau.startsWith(":") ? UUID.randomUUID().toString() : morceau;
                })
                .collect(Collectors.joining("/"));
    }

    private Visiteur usager(UsagerId qui) {
        return new Visiteur(port).demander(sessions.cle(qui, "espace"));
    }

    private Visiteur agent(Role role) {
        if (role == PRESCRIPTEUR) {
            return new Visiteur(port)
                    .demander(sessions.cle(PrescripteurDEssai.invite(enTantQue, agents, structures), "prescripteur"));
        }
        AgentId qui = agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Dominique Petit",
                new Email("d@ville.exemple"),
                Set.of(role));
        return new Visiteur(port).demander(sessions.cle(qui, "agents"));
    }
}
