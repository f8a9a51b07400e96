package fr.parcoursprojet.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.NouvelleSollicitation;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.RepriseDeSollicitation;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Somebody calls, has no dossier, and has an appointment at once: kept or missed like any other, then carried on. */
@SpringBootTest
@Import(BancDEssai.class)
class RendezVousDAppelTest {

    /** A Tuesday. */
    private static final LocalDate MARDI = LocalDate.of(2035, 10, 2);

    private static final LocalDate JEUDI = MARDI.plusDays(2);

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    RepriseDeSollicitation reprise;

    @Autowired
    Abonnements abonnements;

    @Autowired
    Taches taches;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    JdbcClient sql;

    @Autowired
    HorlogeReglable horloge;

    private final Email adresse = BancDAccueil.email();
    private final String nom = BancDAccueil.nom();
    private AgentId referent;
    private SollicitationId appel;

    @BeforeEach
    void aCall() {
        horloge.allerAu(MARDI);
        // nobody else's agenda
        referent = agents.reconnaitre(
                "essai", nom, "Référent " + nom, new Email(nom + "@ville.exemple"), Set.of(Role.REFERENT));
        appel = noter(BancDAccueil.qui("Awa", nom, BancDAccueil.telephone(), adresse));
    }

    @AfterEach
    void maintenant() {
        rendezVous.de(appel).stream()
                .filter(un -> un.etat() == EtatRendezVous.PRIS)
                .forEach(un -> faire(() -> rendezVous.annuler(un.id(), un.sequence(), "")));
        horloge.revenir();
    }

    @Test
    void aFreeSlotIsTakenAndThePersonIsWrittenTo() {
        faire(() -> rendezVous.offrir(List.of(a(9), a(10))));
        var id = fixer(a(9));
        assertThat(libres()).as("the slot is no longer free").containsExactly(a(10));
        var un = rendezVous.de(id);
        assertThat(un.dossier()).isNull();
        assertThat(un.appel()).isEqualTo(appel);
        assertThat(un.origine()).isEqualTo(Origine.AGENT);
        assertThat(enTantQue.agent(referent, () -> rendezVous.agenda(referent, JEUDI, JEUDI)))
                .extracting(RendezVous::id)
                .containsExactly(id);
        assertThat(enTantQue.agent(referent, () -> sollicitations.une(appel)).suite())
                .isEqualTo(SuiteDonnee.RENDEZ_VOUS);
        assertThat(courriel("Votre rendez-vous : jeudi 4 octobre à 9 h"))
                .contains("Appelez-nous, nous trouverons une autre heure.")
                .doesNotContain("Changer l’heure", "votre demande");
        assertThatThrownBy(() -> fixer(a(10)))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.cle()).isEqualTo("rendezvous.refus.dejaPris"));
        assertThatThrownBy(() -> enTantQue.agent(referent, () -> rendezVous.fixer(SollicitationId.nouveau(), a(11))))
                .isInstanceOf(Introuvable.class);
        assertThat(enTantQue.agent(referent, () -> abonnements.calendrier(abonnements.renouveler())))
                .as("no name leaves the portal")
                .contains("A." + nom.charAt(0))
                .doesNotContain(nom);
    }

    @Test
    void aReminderLeavesOnceAndOnlyWhereThereIsAnAddress() {
        var sans = noter(BancDAccueil.qui("Moussa", BancDAccueil.nom(), BancDAccueil.telephone(), null));
        fixer(a(9));
        var muet = enTantQue.agent(referent, () -> rendezVous.fixer(sans, a(11)));
        horloge.allerAu(MARDI.plusDays(1));
        rendezVous.rappeler(MARDI.plusDays(1));
        assertThat(courriel("Rappel : rendez-vous jeudi 4 octobre à 9 h")).contains("Appelez-nous");
        rendezVous.rappeler(MARDI.plusDays(1));
        assertThat(BoiteAuxLettres.UNIQUE.pour(adresse.valeur()).stream()
                        .filter(pli -> true && pli.objet().startsWith("Rappel : ")))
                .hasSize(1);
        faire(() -> rendezVous.annuler(muet, 0, ""));
    }

    @Test
    void twoMissedInARowRaiseTheTaskAndAnotherTimeClosesIt() {
        var premier = fixer(a(9));
        assertThat(lignes(premier)).containsExactly(TypeTache.RENDEZ_VOUS);
        horloge.allerAu(JEUDI.plusDays(1));
        faire(() -> rendezVous.nonVenu(premier));
        assertThat(lignes(premier)).containsExactly(TypeTache.RENDEZ_VOUS_MANQUE);
        assertThat(courriel("Nous ne nous sommes pas vus. Choisissez un autre jour"))
                .contains("Appelez-nous, nous trouverons un autre jour.")
                .doesNotContain("Votre demande continue");

        var encore = noter(reconnue());
        var second = enTantQue.agent(referent, () -> rendezVous.fixer(encore, creneau(JEUDI.plusDays(4), 9)));
        horloge.allerAu(JEUDI.plusDays(5));
        faire(() -> rendezVous.nonVenu(second));
        assertThat(lignes(second)).containsExactly(TypeTache.DEUX_ABSENCES);
        faire(() -> rendezVous.venu(second));
        assertThat(lignes(second)).as("it is corrected in one click").isEmpty();

        var troisieme = enTantQue.agent(referent, () -> rendezVous.fixer(appel, creneau(JEUDI.plusDays(7), 9)));
        assertThat(lignes(premier)).as("another time was found").isEmpty();
        faire(() -> rendezVous.excuse(troisieme));
        assertThat(lignes(troisieme)).containsExactly(TypeTache.RENDEZ_VOUS_A_REPRENDRE);
        assertThat(courriel("Votre rendez-vous est annulé")).contains("Appelez-nous pour choisir une autre heure.");
    }

    @Test
    void onceTheCallIsADemandeTheAppointmentFollows() {
        var id = fixer(a(9));
        var awa = usagers.ouvrir(adresse);
        var brouillon = reprise.reprendre(awa, appel);
        assertThat(rendezVous.de(id).dossier()).as("a draft has no number yet").isNull();
        var dossier = banc.deposee(awa);
        assertThat(dossier).isEqualTo(brouillon);
        assertThat(rendezVous.de(id).dossier()).isEqualTo(dossier);
        assertThat(rendezVous.du(dossier, awa)).extracting(RendezVous::id).containsExactly(id);
        assertThat(enTantQue.agent(referent, taches::aFaire).stream()
                        .filter(tache -> tache.objet().equals(id.toString()))
                        .map(Tache::dossier))
                .as("appointments are shown on their day")
                .isEmpty();
        horloge.allerAu(JEUDI.plusDays(1));
        faire(() -> rendezVous.nonVenu(id));
        assertThat(taches.du(dossier))
                .filteredOn(tache -> tache.objet().equals(id.toString()))
                .extracting(Tache::type)
                .containsExactly(TypeTache.RENDEZ_VOUS_MANQUE);
    }

    @Test
    void whatWasToDoGoesOnInTheDossier() {
        var id = fixer(a(9));
        horloge.allerAu(JEUDI.plusDays(1));
        faire(() -> rendezVous.nonVenu(id));
        var awa = usagers.ouvrir(adresse);
        reprise.reprendre(awa, appel);
        var dossier = banc.deposee(awa);
        assertThat(taches.du(dossier))
                .filteredOn(tache -> tache.objet().equals(id.toString()))
                .extracting(Tache::type)
                .containsExactly(TypeTache.RENDEZ_VOUS_MANQUE);
    }

    @Test
    void onlyAReferentGivesOneAndNoneIsAboutNothing() {
        var clerc = agents.reconnaitre(
                "essai",
                "clerc-" + nom,
                "Clerc " + nom,
                new Email("clerc-" + nom + "@ville.exemple"),
                Set.of(Role.AGENT_ADMINISTRATIF));
        assertThatThrownBy(() -> enTantQue.agent(clerc, () -> rendezVous.fixer(appel, a(9))))
                .isInstanceOf(AccessDeniedException.class);
        var id = fixer(a(9));
        assertThatThrownBy(() -> sql.sql("update rendezvous_rendez_vous set appel = null where id = ?")
                        .param(id.valeur())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<TypeTache> lignes(RendezVousId id) {
        var jour = LocalDate.now(horloge);
        horloge.allerAu(JEUDI.plusDays(20));
        var lignes = enTantQue.agent(referent, taches::aFaire).stream()
                .filter(tache -> tache.objet().equals(id.toString()))
                .map(Tache::type)
                .toList();
        horloge.allerAu(jour);
        return lignes;
    }

    private RendezVousId fixer(Creneau creneau) {
        return enTantQue.agent(referent, () -> rendezVous.fixer(appel, creneau));
    }

    private SollicitationId noter(Coordonnees qui) {
        return noter(BancDAccueil.appel(qui, SuiteDonnee.RENSEIGNEMENT));
    }

    private SollicitationId noter(NouvelleSollicitation dite) {
        return enTantQue.agent(referent, () -> sollicitations.noter(dite, referent));
    }

    /** Another call of the same person. */
    private NouvelleSollicitation reconnue() {
        var dite = BancDAccueil.appel(BancDAccueil.qui("Awa", nom, null, null), SuiteDonnee.RENDEZ_VOUS);
        return new NouvelleSollicitation(
                dite.canal(),
                dite.coordonnees(),
                dite.motif(),
                dite.origine(),
                dite.montant(),
                dite.note(),
                dite.suite(),
                enTantQue.agent(referent, () -> sollicitations.une(appel)).personne(),
                null);
    }

    private List<Creneau> libres() {
        return enTantQue.agent(referent, () -> rendezVous.libres(referent, JEUDI, JEUDI)).stream()
                .map(CreneauOffert::creneau)
                .toList();
    }

    private static Creneau a(int heure) {
        return creneau(JEUDI, heure);
    }

    private static Creneau creneau(LocalDate jour, int heure) {
        return new Creneau(
                LocalDateTime.of(jour.getYear(), jour.getMonth(), jour.getDayOfMonth(), heure, 0),
                45,
                Mode.SUR_PLACE,
                "bureau 4");
    }

    private void faire(Runnable action) {
        enTantQue.agent(referent, () -> {
            action.run();
            return null;
        });
    }

    private String courriel(String objet) {
        return BoiteAuxLettres.UNIQUE
                .attendre(pli -> pli.adresse().equals(adresse) && pli.objet().equals(objet))
                .texte();
    }
}
