package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.FichierId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The city's words in the letters on paper: printed from the next one, never on one that was made, the law always kept. */
@SpringBootTest
@Import(BancDEssai.class)
class LettresDeLaVilleTest {

    private static final String IMPAYE = "relance-premier-impaye";
    private static final LocalDate PREMIERE = LocalDate.of(2079, 6, 5);

    @Autowired
    Modeles modeles;

    @Autowired
    ApercusDeLettre apercus;

    @Autowired
    CourriersPostaux postaux;

    @Autowired
    RegistreDesPostaux registre;

    @Autowired
    LettreDeRelance lettres;

    @Autowired
    MotsDeLaVille ville;

    @Autowired
    Coffre coffre;

    @Autowired
    Editions editions;

    @Autowired
    BancDeDemande banc;

    @Autowired
    BancDeCommission seances;

    @Autowired
    Commissions commissions;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Usagers usagers;

    @Autowired
    Demandes demandes;

    @Autowired
    Lectures lectures;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    JdbcClient sql;

    @Autowired
    HorlogeReglable horloge;

    private AgentId ada;
    private UsagerId ines;
    private DossierId dossier;
    private PretId pret;
    private boolean rembourse;

    @BeforeEach
    void unPret() {
        ada = agent("Ada Perrin", Role.ADMINISTRATEUR);
        remettre();
        ines = banc.personne();
        dossier = banc.deposee(ines);
        pret = essais.duDossier(dossier, ines, "Inès Carrel", Collections.nCopies(3, Montant.euros(57)), PREMIERE);
    }

    @AfterEach
    void lesMotsLivresReviennent() {
        remettre();
        if (!rembourse) {
            rembourser(Montant.euros(171));
        }
        postaux.retirer(pret, cle -> true);
        horloge.revenir();
    }

    @Test
    void wordsOfTheCityArePrintedOnTheNextLetterAndChangeNoneThatIsMade() throws IOException {
        var avant = ecrire(NiveauDeRelance.PREMIER_IMPAYE);
        var octets = coffre.lire(avant).octets();
        var attend = registre.derniers(List.of(SujetDeLettre.PREMIER_IMPAYE), 20).stream()
                .filter(postal -> postal.fichier().equals(avant))
                .toList();

        enregistrer(
                IMPAYE,
                Langue.FR,
                Map.of(
                        "titre", "Un mot de la mairie",
                        "p1", "Bonjour {nom}, il manque {montant}.\nCela arrive à tout le monde.",
                        "croise", ""));

        assertThat(coffre.lire(avant).octets()).isEqualTo(octets);
        var agent = agent("Nadia Petit", Role.AGENT_ADMINISTRATIF);
        var lot = enTantQue.agent(agent, () -> postaux.pdf(attend, agent));
        assertThat(texte(lot)).contains("Un oubli ou un mois difficile").doesNotContain("Cela arrive à tout le monde");

        var apres = lettre(NiveauDeRelance.PREMIER_IMPAYE);
        assertThat(texte(apres))
                .contains("Un mot de la mairie", "Bonjour Inès Carrel, il manque 57,00 €. Cela arrive à tout le monde.")
                .contains("À payer : 57,00 €", "Comment payer", essais.titre(pret))
                .doesNotContain("Un oubli ou un mois difficile", "s’est croisée", "{");
        VerifieurPdf.verifier(apres);
        try (var document = Loader.loadPDF(apres)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Un mot de la mairie");
        }
    }

    /** Whatever a city takes away, each letter of relance says what is due, since when, how to pay, and what the law wants. */
    @ParameterizedTest
    @EnumSource(NiveauDeRelance.class)
    void theLawAndTheDebtStayWhateverIsTakenAway(NiveauDeRelance niveau) throws IOException {
        var nom = ModelesDeRelance.lettre(niveau);
        var modele = enTantQue.agent(ada, () -> modeles.un(nom, Langue.FR));
        var vides = new LinkedHashMap<String, String>();
        modele.modifiables()
                .forEach(bloc -> vides.put(
                        bloc.cle(),
                        bloc.genre() == BlocDuModele.Genre.TITRE
                                ? "Titre"
                                : bloc.variables().stream()
                                        .filter(BlocDuModele.Variable::requise)
                                        .map(BlocDuModele.Variable::ecrite)
                                        .reduce("", (un, autre) -> un + " " + autre)
                                        .strip()));
        enregistrer(nom, Langue.FR, vides);

        var lettre = lettre(niveau);
        var texte = texte(lettre);
        assertThat(texte)
                .contains("57,00 €", "5 juin 2079", essais.titre(pret), "Comment payer", "ni frais ni intérêt")
                .doesNotContain("Bonjour,", "croisée");
        if (niveau == NiveauDeRelance.MISE_EN_DEMEURE) {
            assertThat(texte)
                    .contains("Mise en demeure de payer", "article 1344 du Code civil", "avant le 20 juillet 2079")
                    .contains("Si vous contestez cette somme");
        }
        if (niveau == NiveauDeRelance.AVANT_CONTENTIEUX) {
            assertThat(texte).contains("surendettement de la Banque de France", "Trésor public de recouvrer");
        }
        if (niveau == NiveauDeRelance.DEUXIEME) {
            assertThat(texte).contains("20 juillet 2079");
        }
        VerifieurPdf.verifier(lettre);
    }

    @Test
    void whatCannotBePrintedOrWouldNotBeReadIsRefused() {
        refusee(Map.of("p1", "Parlons-en \uD83D\uDE00."), "p1", "courrier.faute.signe");
        refusee(Map.of("p1", "Il manque {montan}."), "p1", "courrier.faute.proche");
        refusee(Map.of("titre", " "), "titre", "courrier.faute.vide");
        refusee(Map.of("contact", "Appelez-nous."), "contact", "courrier.faute.manque");
        assertThatThrownBy(() -> enregistrer("relance-mise-en-demeure", Langue.FR, Map.of("titre", "Bonne nouvelle")))
                .as("the heading of a formal demand is no piece")
                .isInstanceOf(Refus.class)
                .hasMessage("courrier.refus.rienNeChange");
        for (var nom : List.of("contrat", "echeancier", "attestation", "commission-proces-verbal", "avenant")) {
            assertThatThrownBy(() -> enTantQue.agent(ada, () -> modeles.un(nom, Langue.FR)))
                    .as(nom)
                    .isInstanceOf(Introuvable.class);
        }
    }

    @Test
    void whatIsTypedIsPrintedAndNeverEvaluated() throws IOException {
        var tape = "[[@ecriture]] <h1>x</h1> @(T(java.lang.System).exit(1)) & ]]> #x";
        enregistrer(IMPAYE, Langue.FR, Map.of("p1", tape));
        var lettre = lettre(NiveauDeRelance.PREMIER_IMPAYE);
        assertThat(texte(lettre)).contains(tape);
        VerifieurPdf.verifier(lettre);
    }

    /** Words written for an older template, kept in the base: the delivered ones are printed, and the list says so. */
    @Test
    void wordsThatNoLongerFitGiveWay() throws IOException {
        var numero = base(IMPAYE, Langue.FR) + 1;
        sql.sql(
                        "insert into courrier_modele (modele, langue, numero, auteur, ecrit_le, pourquoi) values (?, 'fr', ?, ?, now(), 'avant')")
                .params(IMPAYE, numero, ada.valeur())
                .update();
        for (var phrase : Map.of("p1", "Il manque {ancien}.", "bonjour", "Chère {nom},", "partie", "x")
                .entrySet()) {
            sql.sql(
                            "insert into courrier_modele_phrase (modele, langue, numero, phrase, texte) values (?, 'fr', ?, ?, ?)")
                    .params(IMPAYE, numero, phrase.getKey(), phrase.getValue())
                    .update();
        }
        assertThat(texte(lettre(NiveauDeRelance.PREMIER_IMPAYE)))
                .contains("Chère Inès Carrel,", "Un oubli ou un mois difficile")
                .doesNotContain("ancien");
        assertThat(enTantQue.agent(ada, modeles::tous))
                .filteredOn(etat -> etat.modele().nom().equals(IMPAYE))
                .singleElement()
                .satisfies(etat -> assertThat(etat.aRevoir()).isTrue());
    }

    /** The French letter binds; who reads English finds the English behind it, each in its own words. */
    @Test
    void theEnglishCopyFollowsForWhoReadsEnglish() throws IOException {
        enregistrer(IMPAYE, Langue.EN, Map.of("p1", "Nothing arrived for {nom}."));
        assertThat(texte(lettre(NiveauDeRelance.PREMIER_IMPAYE))).doesNotContain("Nothing arrived");
        usagers.parler(ines, Langue.EN);
        enregistrer(IMPAYE, Langue.FR, Map.of("p1", "Rien n’est arrivé."));
        var lettre = lettre(NiveauDeRelance.PREMIER_IMPAYE);
        assertThat(texte(lettre))
                .containsSubsequence(
                        "Rien n’est arrivé.",
                        "Translation for information. The French text is the one that binds.",
                        "Nothing arrived for Inès Carrel.");
        VerifieurPdf.verifier(lettre);
    }

    @Test
    void aDecisionIsWrittenInTheCitysWordsAndTheRemediesStay() throws IOException {
        var avant = decision(refus());
        var octets = coffre.lire(avant.fichier()).octets();
        enregistrer(
                "commission-lettre",
                Langue.FR,
                Map.of(
                        "bonjour", "Bonjour {nom},",
                        "a-nouveau", "Revenez nous voir.",
                        "contrat", "Le contrat arrive.",
                        "contact", "Appelez le {telephone}."));
        var apres = decision(refus());
        var texte = texte(coffre.lire(apres.fichier()).octets());
        assertThat(texte)
                .contains("Revenez nous voir.", "Pourquoi", "Ce qui peut marcher", "Si vous n’êtes pas d’accord")
                .contains("Saisir le tribunal administratif", "Vous avez jusqu’au")
                .doesNotContain("Le contrat arrive", "Madame, Monsieur");
        assertThat(coffre.lire(avant.fichier()).octets()).isEqualTo(octets);
        assertThat(texte(octets)).contains("Madame, Monsieur").doesNotContain("Revenez");
        VerifieurPdf.verifier(coffre.lire(apres.fichier()).octets());
        var oui = decision(BancDeCommission.accord());
        assertThat(texte(coffre.lire(oui.fichier()).octets()))
                .contains("Le contrat arrive.", "1 350,00 €")
                .doesNotContain("Revenez nous voir");
    }

    @Test
    void anAdministratorTriesWordsOnExamplesAndAReferentOnARealLetter() throws IOException {
        var fichier = ecrire(NiveauDeRelance.PREMIER_IMPAYE);
        var octets = coffre.lire(fichier).octets();
        sql.sql("""
                insert into recouvrement_depart (pret, echeance, niveau, le, montant, courriel, lettre)
                values (?, ?, 'PREMIER_IMPAYE', ?, 57, false, true)""").params(pret.valeur(), PREMIERE, PREMIERE.plusDays(3)).update();
        var mots = Map.of("p1", "Un essai pour {nom}, {montant}.");

        var exemple = enTantQue.agent(ada, () -> apercus.exemple(IMPAYE, Langue.FR, mots, "", "Seulement %s :"));
        assertThat(texte(exemple.pdf()))
                .contains("Un essai pour Inès Carrel, 167,00 €.", "03 81 00 00 00", "Page 1 sur 1")
                .doesNotContain("{", "demandez-nous comment", "Seulement");
        var deuxieme = enTantQue.agent(
                ada,
                () -> apercus.exemple(
                        "relance-deuxieme-relance",
                        Langue.FR,
                        Map.of("avant", "Avant le {avant-le}, dernier mot."),
                        "si une date limite est fixée",
                        "Seulement %s :"));
        assertThat(texte(deuxieme.pdf()))
                .contains("Avant le 5 décembre 2026, dernier mot.")
                .doesNotContain("Sans paiement ni nouvelle", "Seulement");
        var oui = enTantQue.agent(
                ada,
                () -> apercus.exemple(
                        "commission-lettre", Langue.FR, Map.of(), "si la commission accorde", "Seulement %s :"));
        assertThat(texte(oui.pdf()))
                .contains(
                        "Seulement s’il y a un prêt : Nous préparons",
                        "Seulement si c’est une aide seule : Vous n’avez")
                .doesNotContain("dit non", "besoin d’en savoir plus");
        VerifieurPdf.verifier(exemple.pdf());
        assertThat(exemple.feuilles())
                .isNotEmpty()
                .allSatisfy(feuille -> assertThat(new String(feuille, 1, 3)).isEqualTo("PNG"));
        assertThatThrownBy(() -> enTantQue.agent(ada, () -> apercus.parties(IMPAYE)))
                .isInstanceOf(AccessDeniedException.class);

        var lea = agent("Léa Morin", Role.ADMINISTRATEUR, Role.REFERENT);
        var numero = String.valueOf(demandes.de(dossier).numero());
        var partie = enTantQue.agent(lea, () -> apercus.parties(IMPAYE)).stream()
                .filter(une -> une.numero().equals(numero))
                .findFirst()
                .orElseThrow();
        assertThat(lectures.de(dossier)).extracting(Lecture::agent).doesNotContain(lea);
        var reel = enTantQue.agent(lea, () -> apercus.sur(partie.id(), IMPAYE, Langue.FR, mots));
        assertThat(texte(reel.pdf())).contains("Un essai pour Inès Carrel, 57,00 €.", numero);
        assertThat(lectures.de(dossier)).extracting(Lecture::agent).contains(lea);
        var anglais = enTantQue.agent(lea, () -> apercus.sur(partie.id(), IMPAYE, Langue.EN, Map.of()));
        assertThat(texte(anglais.pdf())).contains("has not arrived", numero);
        assertThat(coffre.lire(fichier).octets()).isEqualTo(octets);
        assertThatThrownBy(() ->
                        enTantQue.agent(lea, () -> apercus.sur(partie.id(), "commission-lettre", Langue.FR, mots)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> enTantQue.agent(ada, () -> apercus.sur(partie.id(), IMPAYE, Langue.FR, mots)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enTantQue.agent(ada, () -> apercus.exemple("recepisse", Langue.FR, mots, "", "%s")))
                .as("an e-mail is no letter")
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void aDecisionIsToldAgainWithItsOwnData() throws IOException {
        var prise = decision(refus());
        var lea = agent("Léa Morin", Role.ADMINISTRATEUR, Role.REFERENT);
        var numero = String.valueOf(demandes.de(prise.dossier()).numero());
        var partie = enTantQue.agent(lea, () -> apercus.parties("commission-lettre")).stream()
                .filter(une -> une.numero().equals(numero))
                .findFirst()
                .orElseThrow();
        var livree = enTantQue.agent(lea, () -> apercus.sur(partie.id(), "commission-lettre", Langue.FR, Map.of()));
        assertThat(texte(livree.pdf()))
                .isEqualTo(texte(coffre.lire(prise.fichier()).octets()));
    }

    @Test
    void aLetterAboutADebtTakesTheCitysWordsAndIsToldAgain() throws IOException {
        usagers.parler(ines, Langue.EN);
        enregistrer("dette-lettre", Langue.FR, Map.of("rembourser", "Rien à faire : {service} s’en occupe."));
        rembourser(Montant.euros(181));
        var adresse = usagers.de(ines).email();
        var pli = BoiteAuxLettres.UNIQUE.attendre(un -> un.adresse().equals(adresse)
                && un.pieces().stream().anyMatch(piece -> piece.nom().startsWith("trop-percu")));
        var lettre = pli.pieces().getFirst().octets();
        assertThat(texte(lettre))
                .containsSubsequence(
                        "10,00 €", "Rien à faire : ", "s’en occupe.", "The Treasury", "You have nothing to do");
        VerifieurPdf.verifier(lettre);

        var lea = agent("Léa Morin", Role.ADMINISTRATEUR, Role.REFERENT);
        var numero = String.valueOf(demandes.de(dossier).numero());
        var partie = enTantQue.agent(lea, () -> apercus.parties("dette-lettre")).stream()
                .filter(une -> une.numero().equals(numero))
                .findFirst()
                .orElseThrow();
        var reel = enTantQue.agent(
                lea, () -> apercus.sur(partie.id(), "dette-lettre", Langue.FR, Map.of("trop", "Pour : {objet}.")));
        assertThat(texte(reel.pdf())).contains("Inès Carrel", "10,00 €", "Pour : ", "Nous lui demandons aujourd’hui");
        assertThat(lectures.de(dossier)).extracting(Lecture::agent).contains(lea);
    }

    /** The receipt is a paper called as an e-mail: the words of one are not those of the other. */
    @Test
    void aPaperDoesNotTakeTheWordsOfTheEmailOfItsName() {
        var page = "<html><body><p data-phrase=\"p1\">Livré</p></body></html>";
        enregistrer("recepisse", Langue.FR, Map.of("p1", "Merci beaucoup."));
        assertThat(ville.habiller("recepisse", page)).isEqualTo(page);
    }

    @Test
    void onlyAnAdministratorSeesAndWrites() {
        for (var role : List.of(Role.REFERENT, Role.AGENT_ADMINISTRATIF, Role.DIRECTION, Role.MEMBRE_COMMISSION)) {
            var autre = agent("Autre", role);
            for (Runnable geste : List.<Runnable>of(
                    () -> modeles.un(IMPAYE, Langue.FR),
                    () -> modeles.enregistrer(IMPAYE, Langue.FR, 0, Map.of("p1", "x"), "x"),
                    () -> apercus.exemple(IMPAYE, Langue.FR, Map.of(), "", "%s"))) {
                assertThatThrownBy(() -> enTantQue.agent(autre, geste)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private static DecisionDeRefus refus() {
        return new DecisionDeRefus("Le prêt vous laisserait 6 € par jour.", "Un rendez-vous pour vérifier vos droits.");
    }

    private record Ecrite(DossierId dossier, FichierId fichier) {}

    private Ecrite decision(Decision decision) {
        var lea = seances.referent();
        var presente = seances.presente(lea);
        var seance = seances.ouverte(lea, presente);
        seances.decide(lea, seance, presente, decision);
        seances.enAgent(lea, () -> commissions.clore(seance));
        return new Ecrite(presente, commissions.decision(presente).orElseThrow().lettre());
    }

    private void refusee(Map<String, String> textes, String champ, String cle) {
        assertThatThrownBy(() -> enregistrer(IMPAYE, Langue.FR, textes))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie -> assertThat(saisie.erreurs()).singleElement().satisfies(erreur -> {
                            assertThat(erreur.champ()).isEqualTo(champ);
                            assertThat(erreur.cle()).isEqualTo(cle);
                        }));
    }

    private void rembourser(Montant somme) {
        horloge.allerAu(PREMIERE.plusMonths(2));
        essais.payer(pret, PREMIERE.plusMonths(2), somme);
        rembourse = true;
    }

    private FichierId ecrire(NiveauDeRelance niveau) {
        return postaux.ecrire(new CleDeRelance(pret, PREMIERE, niveau, null).ecrite(), ines, partie(niveau))
                .orElseThrow();
    }

    private byte[] lettre(NiveauDeRelance niveau) {
        return lettres.rediger(partie(niveau), ines).pdf();
    }

    private RelancePartie partie(NiveauDeRelance niveau) {
        return new RelancePartie(
                pret,
                dossier,
                PREMIERE,
                niveau,
                PREMIERE.plusDays(3),
                Montant.euros(57),
                true,
                true,
                PREMIERE.plusDays(45));
    }

    private void enregistrer(String nom, Langue langue, Map<String, String> textes) {
        enTantQue.agent(ada, () -> {
            modeles.enregistrer(nom, langue, base(nom, langue), textes, "essai");
        });
    }

    private int base(String nom, Langue langue) {
        return enTantQue.agent(ada, () -> modeles.versions(nom, langue)).stream()
                .map(VersionDeModele::numero)
                .findFirst()
                .orElse(0);
    }

    private void remettre() {
        for (var etat : enTantQue.agent(ada, modeles::tous)) {
            for (var langue : Langue.values()) {
                var version = langue == Langue.FR ? etat.francais() : etat.anglais();
                if (version != null
                        && !version.livree()
                        && (etat.modele().papier() || etat.modele().nom().equals("recepisse"))) {
                    enTantQue.agent(ada, () -> {
                        modeles.revenir(etat.modele().nom(), langue, version.numero(), 0, "fin de l’essai");
                    });
                }
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

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            return lecteur.getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
