package fr.parcoursprojet.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.FicheCoEmprunteur;
import fr.parcoursprojet.pret.FiltrePrets;
import fr.parcoursprojet.pret.Invitations;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.Signature;
import fr.parcoursprojet.pret.TitreDeRecettes;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;
import fr.parcoursprojet.suivi.RechercheDossier;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A person is called otherwise: shown everywhere from then on, found by both names, what was issued stays as it was. */
@SpringBootTest
@Import(BancDEssai.class)
class NomsTest {

    private static final LocalDate JOUR = LocalDate.of(2074, 5, 3);
    private static final PreuveDeNom ACTE = new PreuveDeNom("acte.pdf", PretsDEssai.SCAN);

    @Autowired
    Coffre coffre;

    @Autowired
    Noms noms;

    @Autowired
    Usagers usagers;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Demandes demandes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Chronologie chronologie;

    @Autowired
    CoEmprunteurs coEmprunteurs;

    @Autowired
    Invitations invitations;

    @Autowired
    Prets prets;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    Titres titres;

    @Autowired
    Imports imports;

    @Autowired
    Taches taches;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private String nouveau;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void unDossier() {
        horloge.allerAu(JOUR);
        ines = banc.personne();
        dossier = banc.deposee(ines);
        nouveau = "Neuve" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @AfterEach
    void lHeure() {
        horloge.revenir();
    }

    @Test
    void shownEverywhereFromThenOnAndFoundByBothNames() {
        var ancien = dossier().nomComplet();
        var famille = dossier().nom();
        changer(new Nom("Inès", nouveau));
        assertThat(dossier().nomComplet()).isEqualTo("Inès " + nouveau);
        assertThat(usagers.de(ines).nomComplet()).isEqualTo("Inès " + nouveau);
        assertThat(demandes.de(dossier).situation().nomComplet()).as("as filed").isEqualTo(ancien);
        assertThat(demandes.recepisse(dossier).nom()).as("the receipt").isEqualTo(ancien);
        var numero = dossier().numero();
        essais.faire(() -> {
            for (var cherche : List.of(nouveau, famille + " " + numero)) {
                assertThat(dossiers.chercher(new RechercheDossier(cherche, Set.of()), 0, 10))
                        .extracting(DossierEnBref::dossier)
                        .containsExactly(dossier);
            }
            var fait = noms.historique(ines).getFirst();
            assertThat(fait.ancien().complet()).isEqualTo(ancien);
            assertThat(fait.par()).isEqualTo(essais.agent());
            assertThat(fait.le()).isEqualTo(JOUR.minusDays(10));
            assertThat(noms.preuve(ines, fait.preuve(), "CCAS, vu le 4 mars").octets())
                    .isNotEqualTo(coffre.lire(fait.preuve()).octets());
        });
    }

    @Test
    void aSignedContractAndAnIssuedTitreStayAsTheyWere() {
        var pret = essais.duDossier(dossier, ines, "Inès Carrel", List.of(Montant.euros(70)), JOUR.plusMonths(1));
        var contrat = papiers.contrat(pret, ines);
        changer(new Nom("Inès", nouveau));
        assertThat(papiers.contrat(pret, ines)).isEqualTo(contrat);
        assertThat(prets.de(pret).signePar()).isEqualTo("Inès Carrel");
        assertThat(prets.de(pret).noms()).isEqualTo("Inès " + nouveau);
        essais.faire(() -> {
            assertThat(titres.emisEn(YearMonth.from(JOUR)))
                    .filteredOn(titre -> titre.pret().equals(pret))
                    .extracting(TitreDeRecettes::nom)
                    .containsExactly("Inès Carrel");
            for (var cherche : List.of(nouveau, "Carrel")) {
                assertThat(lignes(cherche, pret)).extracting(LignePret::nom).containsExactly("Inès " + nouveau);
            }
        });
        horloge.allerAu(JOUR.plusMonths(1));
        essais.payer(pret, JOUR.plusMonths(1), Montant.euros(70));
    }

    @Test
    void aPaymentUnderEitherNameIsRecognised() {
        var nee = "Nee" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        changer(new Nom("Inès", nee));
        var pret = essais.duDossier(dossier, ines, "Inès " + nee, List.of(Montant.euros(70)), JOUR.plusMonths(1));
        changer(new Nom("Inès", nouveau));
        for (var nom : List.of(nee, nouveau)) {
            var ligne = "inconnu;%s;70.00;VIR %s %s".formatted(JOUR.plusMonths(1), nom, UUID.randomUUID());
            var lues = essais.enAgent(() -> imports.apercu("essai.csv", PretsDEssai.fichier(List.of(ligne))))
                    .lignes();
            assertThat(lues.getFirst().candidats()).as(nom).containsExactly(pret);
        }
    }

    @Test
    void aSignatureUnderTheFormerNameIsAskedAgain() {
        var karim = essais.usager("Karim", "Benali");
        var pret = essais.aSignerADeux(ines, "Inès Carrel", karim, "Karim", "Benali", List.of(Montant.euros(70)), JOUR);
        prets.signerEnLigne(pret, ines, Signature.ecrite("Inès Carrel"));
        changer(new Nom("Inès", nouveau));
        assertThat(prets.signatures(pret).getFirst().aRefaire()).isTrue();
        prets.signerEnLigne(pret, ines, Signature.ecrite("Inès " + nouveau));
        assertThat(prets.signatures(pret).getFirst().donnee()).isTrue();
        essais.faire(
                () -> noms.changer(karim, new Nom("Karim", nouveau), MotifDeNom.MARIAGE, JOUR, ACTE, essais.agent()));
        assertThat(prets.de(pret).noms()).isEqualTo("Inès " + nouveau + " et Karim " + nouveau);
        essais.faire(() -> prets.sansSuite(pret, "essai", essais.agent()));
    }

    @Test
    void theDossierIsFoundByWhoBorrowsAsWellAndItsTimelineSaysNothingOfThem() {
        var karim = essais.usager("Karim", "Second" + nouveau);
        var adresse = usagers.de(karim).email().valeur();
        essais.faire(() -> coEmprunteurs.nommer(dossier, essais.agent(), "Karim", adresse));
        invitations.accepter(
                invitations.de(karim).getFirst().id(),
                karim,
                new FicheCoEmprunteur(
                        "Karim", "Second" + nouveau, LocalDate.of(1990, 1, 1), "3 rue Neuve", "25000", "Besançon"));
        assertThat(trouve("second" + nouveau)).containsExactly(dossier);
        var faits = chronologie.de(dossier).size();
        essais.faire(() -> noms.changer(
                karim, new Nom("Karim", "Tiers" + nouveau), MotifDeNom.MARIAGE, JOUR, ACTE, essais.agent()));
        assertThat(trouve("tiers" + nouveau)).containsExactly(dossier);
        assertThat(trouve("second" + nouveau)).as("the former name").containsExactly(dossier);
        assertThat(chronologie.de(dossier)).hasSize(faits);
    }

    @Test
    void theFormerNameIsForAgentsAlone() {
        changer(new Nom("Inès", nouveau));
        var fichier = essais.enAgent(() -> noms.historique(ines)).getFirst().preuve();
        for (var qui : List.of(ines, essais.usager("Tom", "Autre"))) {
            enTantQue.usager(qui, () -> {
                assertThatThrownBy(() -> noms.historique(ines)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> noms.preuve(ines, fichier, "")).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() ->
                                noms.changer(ines, new Nom("A", "B"), MotifDeNom.AUTRE, JOUR, ACTE, essais.agent()))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        var tom = essais.usager("Tom", "Autre");
        essais.faire(
                () -> assertThatThrownBy(() -> noms.preuve(tom, fichier, "")).isInstanceOf(Introuvable.class));
    }

    @Test
    void neitherAFormNorAProviderTakesAProvedNameBack() {
        changer(new Nom("Inès", nouveau));
        usagers.preciser(ines, "Inès", "Carrel", LocalDate.of(1999, 1, 1), null);
        assertThat(usagers.de(ines).nom()).isEqualTo(nouveau);
        var pivot = new IdentitePivot(
                "essai", UUID.randomUUID().toString(), new Email("fc@essai.example"), "Léa", "Vue", null);
        var lea = usagers.reconnaitre(pivot);
        essais.faire(() -> noms.changer(lea, new Nom("Léa", nouveau), MotifDeNom.MARIAGE, JOUR, ACTE, essais.agent()));
        usagers.reconnaitre(pivot);
        assertThat(usagers.de(lea).nom()).isEqualTo(nouveau);
    }

    @Test
    void thePersonAsksAndAnAgentAnswers() {
        var voulu = new Nom("Inès", nouveau);
        noms.demander(ines, voulu, MotifDeNom.MARIAGE, ACTE);
        assertThat(usagers.de(ines).nom()).as("nothing changes before").isNotEqualTo(nouveau);
        assertThat(taches()).contains(TypeTache.NOM_A_CHANGER);
        assertThatThrownBy(() -> noms.demander(ines, voulu, MotifDeNom.MARIAGE, ACTE))
                .as("one at a time")
                .isInstanceOf(Refus.class);
        essais.faire(() -> {
            assertThatThrownBy(() -> noms.refuser(ines, " ", essais.agent())).isInstanceOf(SaisieInvalide.class);
            noms.refuser(ines, "La photo est floue", essais.agent());
            assertThatThrownBy(() -> noms.accepter(ines, JOUR, essais.agent())).isInstanceOf(Refus.class);
        });
        assertThat(taches()).doesNotContain(TypeTache.NOM_A_CHANGER);
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(ines).email()) && pli.texte().contains("La photo est floue"));
        noms.demander(ines, voulu, MotifDeNom.MARIAGE, ACTE);
        essais.faire(() -> noms.accepter(ines, JOUR, essais.agent()));
        assertThat(usagers.de(ines).nom()).isEqualTo(nouveau);
        assertThat(noms.enAttente(ines)).isEmpty();
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(ines).email()) && pli.objet().contains("nouveau nom"));
    }

    @Test
    void aNameThatIsOneAndADayThatHasCome() {
        assertThatThrownBy(() -> new Nom(" ", "B")).isInstanceOf(SaisieInvalide.class);
        var actuel = usagers.de(ines);
        assertThatThrownBy(() -> noms.demander(ines, new Nom(actuel.prenom(), actuel.nom()), MotifDeNom.AUTRE, ACTE))
                .isInstanceOf(SaisieInvalide.class);
        essais.faire(() -> assertThatThrownBy(() -> noms.changer(
                        ines, new Nom("A", nouveau), MotifDeNom.AUTRE, JOUR.plusDays(1), ACTE, essais.agent()))
                .isInstanceOf(SaisieInvalide.class));
    }

    private void changer(Nom nom) {
        essais.faire(() -> noms.changer(ines, nom, MotifDeNom.MARIAGE, JOUR.minusDays(10), ACTE, essais.agent()));
    }

    private List<DossierId> trouve(String cherche) {
        return essais.enAgent(() -> dossiers.chercher(new RechercheDossier(cherche, Set.of()), 0, 10)).stream()
                .map(DossierEnBref::dossier)
                .toList();
    }

    private DossierEnBref dossier() {
        return essais.enAgent(() -> dossiers.de(dossier));
    }

    private List<LignePret> lignes(String cherche, PretId pret) {
        return portefeuille.lignes(FiltrePrets.TOUS, cherche, JOUR, 0, 1000).stream()
                .filter(ligne -> ligne.pret().equals(pret))
                .toList();
    }

    private List<TypeTache> taches() {
        return taches.du(dossier).stream().map(Tache::type).toList();
    }
}
