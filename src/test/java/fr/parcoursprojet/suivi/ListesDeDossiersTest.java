package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The dossiers found by their words, kept as lists, and acted on several at once. */
@SpringBootTest
@Import(BancDEssai.class)
class ListesDeDossiersTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Vues vues;

    @Autowired
    Lots lots;

    @Autowired
    Demandes demandes;

    @Autowired
    Instructions instructions;

    @Autowired
    Commissions commissions;

    @Autowired
    Messages messages;

    @Autowired
    Usagers usagers;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;

    @BeforeEach
    void unLundi() {
        horloge.allerAu(LocalDate.of(2026, 10, 12));
        camille = banc.referent();
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void foundByTheBeginningOfEachWordWithoutAccents() {
        var dossier = deposee("Anaëlle-Rose", "Le Guézennec", "07 81 22 33 44");
        for (var texte : List.of(
                "guezennec",
                "GUÉZ",
                "le guez",
                "rose guezennec",
                "anaelle-rose",
                "guezen anael",
                "07 81 22",
                "+33 7 81 22 33")) {
            assertThat(trouves(texte)).as(texte).contains(dossier);
        }
        assertThat(trouves("zennec")).as("not the middle of a word").doesNotContain(dossier);
        assertThat(trouves("guezennec paul")).as("each of the words").doesNotContain(dossier);
        var adresse = usagers.de(demandes.de(dossier).demandeur()).email().valeur();
        assertThat(trouves(adresse)).containsExactly(dossier);
        assertThat(trouves(adresse.substring(0, 13))).containsExactly(dossier);
        var numero = String.valueOf(demandes.de(dossier).numero());
        assertThat(trouves(numero)).containsExactly(dossier);
        assertThat(trouves(numero.substring(8).replaceFirst("^0+", ""))).contains(dossier);
        assertThat(trouves("%")).as("no sign is a wild card").isEmpty();
    }

    @Test
    void aSlipOfTheFingersIsForgivenWhenNothingElseIsFound() {
        var dossier = deposee("Thibault", "Wojciechowski", "07 81 22 33 45");
        for (var texte : List.of(
                "wojciechowsky", // another letter
                "wojciechwski", // one left out
                "wojcciechowski", // one twice
                "wojceichowski", // two the other way round
                "ojciechowski", // the first one
                "thibaut wojciechowsky")) {
            assertThat(trouves(texte)).as(texte).doesNotContain(dossier);
            assertThat(proches(texte)).as(texte).contains(dossier);
        }
        assertThat(proches("wojcechovsky")).as("three slips are another name").doesNotContain(dossier);
        assertThat(proches("wojciechowsky marie")).as("each of the words").doesNotContain(dossier);
    }

    @Test
    void filtersAddUp() {
        var dossier = deposee("Yuna", "Filtrelle", "07 81 22 33 46");
        enTantQue.agent(camille, () -> instructions.affecter(dossier, camille));
        var jour = LocalDate.of(2026, 10, 12);
        assertThat(filtre(EtatDossier.EN_INSTRUCTION, camille, Motif.MOBILITE, jour, jour))
                .isEqualTo(1);
        assertThat(filtre(EtatDossier.REFUSE, camille, Motif.MOBILITE, jour, jour))
                .isZero();
        assertThat(filtre(EtatDossier.EN_INSTRUCTION, banc.referent(), Motif.MOBILITE, jour, jour))
                .isZero();
        assertThat(filtre(EtatDossier.EN_INSTRUCTION, camille, Motif.SANTE, jour, jour))
                .isZero();
        assertThat(filtre(EtatDossier.EN_INSTRUCTION, camille, Motif.MOBILITE, jour.plusDays(1), null))
                .isZero();
        assertThat(filtre(EtatDossier.EN_INSTRUCTION, camille, Motif.MOBILITE, null, jour.minusDays(1)))
                .isZero();
    }

    @Test
    void aListIsKeptForOneselfOrForEverybody() {
        var dominique = banc.referent();
        agir(camille, () -> vues.garder("À rappeler", "etat=A_COMPLETER", false));
        agir(camille, () -> vues.garder("Permis " + camille, "motif=PERMIS", true));
        agir(camille, () -> vues.garder("À rappeler", "etat=A_SIGNER", false));
        assertThat(lire(camille, vues::toutes))
                .filteredOn(Vue::mienne)
                .extracting(Vue::nom, Vue::question)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("À rappeler", "etat=A_SIGNER"),
                        org.assertj.core.groups.Tuple.tuple("Permis " + camille, "motif=PERMIS"));
        var partagee = lire(dominique, vues::toutes).stream()
                .filter(vue -> vue.nom().equals("Permis " + camille))
                .findFirst()
                .orElseThrow();
        assertThat(partagee.mienne()).isFalse();
        assertThat(lire(dominique, vues::toutes)).extracting(Vue::nom).doesNotContain("À rappeler");
        assertThatThrownBy(() -> agir(dominique, () -> vues.oublier(partagee.id())))
                .isInstanceOf(Introuvable.class);
        agir(camille, () -> vues.oublier(partagee.id()));
        assertThat(lire(dominique, vues::toutes)).extracting(Vue::id).doesNotContain(partagee.id());
        assertThatThrownBy(() -> agir(camille, () -> vues.garder("  ", "", false)))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> enTantQue.usager(banc.personne(), () -> vues.toutes()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatARuleRefusesToOneStopsNoneOfTheOthers() {
        var un = deposee("Lou", "Premier", "07 81 22 33 47");
        var deux = deposee("Noé", "Second", "07 81 22 33 48");
        var bilan = enTantQue.agent(camille, () -> lots.affecter(List.of(un, deux), camille));
        assertThat(bilan).isEqualTo(new BilanDuLot(2, List.of()));
        assertThat(instructions.du(deux).referent()).isEqualTo(camille);

        var seance = enTantQue.agent(
                camille, () -> commissions.planifier(LocalDate.of(2026, 11, 3).atTime(14, 0), "Salle des conseils"));
        var refus = enTantQue.agent(camille, () -> lots.inscrire(List.of(un, deux), seance));
        assertThat(refus.faits()).isZero();
        assertThat(refus.refuses())
                .extracting(BilanDuLot.Refuse::numero)
                .containsExactly(demandes.de(un).numero(), demandes.de(deux).numero());
        assertThat(refus.refuses())
                .allSatisfy(refuse -> assertThat(refuse.raison())
                        .as("what it lacks, in words")
                        .isNotBlank()
                        .doesNotContain("commission.refus"));

        assertThat(enTantQue
                        .agent(camille, () -> lots.ecrire(List.of(un, deux), "Le service ferme vendredi."))
                        .faits())
                .isEqualTo(2);
        assertThat(messages.du(un)).hasSize(1);
        assertThat(messages.du(deux)).hasSize(1);
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> lots.ecrire(List.of(un), " ")))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() ->
                        enTantQue.agent(camille, () -> lots.affecter(List.of(un), new AgentId(UUID.randomUUID()))))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> enTantQue.usager(banc.personne(), () -> lots.affecter(List.of(un), camille)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DossierId deposee(String prenom, String nom, String telephone) {
        var qui = banc.personne();
        var dossier = banc.complete(qui, situation(prenom, nom, telephone), Montant.euros(1350), Montant.euros(300));
        demandes.deposer(dossier, qui);
        return dossier;
    }

    private static MaSituation situation(String prenom, String nom, String telephone) {
        var usuelle = BancDeDemande.situation();
        return new MaSituation(
                prenom,
                nom,
                usuelle.naissance(),
                new Telephone(telephone),
                usuelle.representant(),
                usuelle.adresse(),
                usuelle.codePostal(),
                usuelle.ville(),
                usuelle.logement(),
                usuelle.activites(),
                usuelle.foyer(),
                0,
                0,
                usuelle.niveauEtude(),
                usuelle.sexe(),
                usuelle.provenance());
    }

    private int filtre(EtatDossier etat, AgentId referent, Motif motif, LocalDate du, LocalDate au) {
        return lire(
                camille,
                () -> dossiers.combien(
                        new RechercheDossier("filtrelle", Set.of(etat), referent, motif, du, au, false)));
    }

    private List<DossierId> trouves(String texte) {
        return chercher(new RechercheDossier(texte, Set.of()));
    }

    private List<DossierId> proches(String texte) {
        return chercher(new RechercheDossier(texte, Set.of()).avecIndulgence());
    }

    private List<DossierId> chercher(RechercheDossier recherche) {
        var trouves = lire(camille, () -> dossiers.chercher(recherche, 0, 200));
        assertThat(lire(camille, () -> dossiers.combien(recherche))).isEqualTo(trouves.size());
        return trouves.stream().map(DossierEnBref::dossier).toList();
    }

    private <T> T lire(AgentId agent, Supplier<T> question) {
        return enTantQue.agent(agent, question);
    }

    private void agir(AgentId agent, Runnable action) {
        enTantQue.agent(agent, action);
    }
}
