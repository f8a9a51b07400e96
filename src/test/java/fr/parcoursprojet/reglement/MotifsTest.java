package fr.parcoursprojet.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.accueil.CanalDArrivee;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.accueil.NouvelleSollicitation;
import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.Differences.MotifChange;
import fr.parcoursprojet.reglement.Reglement.Exigence;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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

/** R2: a motif is added, said otherwise or closed from the day of a version on; what was filed keeps its own. */
@SpringBootTest
@Import(BancDEssai.class)
class MotifsTest {

    private static final Motif MARIAGE = new Motif("MARIAGE");
    private static final MotsDeMotif SES_MOTS = new MotsDeMotif("Me marier", "Mariage", "To get married");
    private static final Erreur FERME = Erreur.de("motif", "demande.erreur.motifFerme");

    @Autowired
    Motifs motifs;

    @Autowired
    VersionsAVenir aVenir;

    @Autowired
    Reglements reglements;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    MotifsDeSollicitation desSollicitations;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private LocalDate bientot;
    private Reglement actuel;
    private AgentId alex;

    @BeforeEach
    void unAdministrateur() {
        var aujourdhui = LocalDate.now(horloge);
        bientot = aujourdhui.plusDays(15);
        actuel = reglements.enVigueur(aujourdhui);
        alex = agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Alex Admin",
                new Email("alex@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
    }

    @AfterEach
    void rienNeReste() {
        horloge.revenir();
        reglements.toutes().stream()
                .map(Reglement::version)
                .filter(nom -> enTantQue.agent(alex, () -> aVenir.peutChanger(nom)))
                .forEach(nom -> enTantQue.agent(alex, () -> aVenir.retirer(nom, "Fin de l’essai")));
        assertThat(reglements.toutes()).extracting(Reglement::version).containsExactly("2010", "2026");
    }

    @Test
    void theVersionsOfTheFileOfferTheSevenUnderTheWordsDelivered() {
        assertThat(reglements.toutes())
                .allSatisfy(version -> assertThat(version.offerts()).isEqualTo(Motif.LIVRES));
        assertThat(motifs.offerts()).isEqualTo(Motif.LIVRES);
        assertThat(motifs.pourLaPersonne(Motif.FORMATION)).isEqualTo("Me former");
        assertThat(enAnglais(() -> motifs.pourLaPersonne(Motif.FORMATION))).isEqualTo("To train");
        assertThat(Motif.LIVRES).allSatisfy(un -> {
            assertThat(motifs.pourLesAgents(un)).isNotBlank();
            assertThat(enAnglais(() -> motifs.pourLaPersonne(un))).isNotBlank().isNotEqualTo(motifs.pourLaPersonne(un));
            assertThat(enAnglais(() -> motifs.pourLesAgents(un)))
                    .as("agents read French")
                    .isEqualTo(motifs.pourLesAgents(un));
        });
    }

    @Test
    void oneThatIsAddedIsChosenFromItsDayOn() {
        var tot = banc.personne();
        var avant = banc.complete(tot);
        assertThat(refus(() -> demandes.changerProjet(avant, tot, projet -> projet.avecMotif(MARIAGE))))
                .as("nobody knows it yet")
                .containsExactly(FERME);
        demandes.deposer(avant, tot);
        var piece = VersionsDEssai.attestation().piece();
        preparer(avecLeMariage(), exigences(new Exigence(piece, Set.of(MARIAGE), Set.of(), 150)));
        assertThat(motifs.offerts()).as("not before its day").isEqualTo(Motif.LIVRES);
        assertThat(motifs.connus()).doesNotContain(MARIAGE);
        var patient = banc.personne();
        var brouillon = demandes.commencer(patient);
        assertThat(refus(() -> demandes.changerProjet(brouillon, patient, projet -> projet.avecMotif(MARIAGE))))
                .containsExactly(FERME);

        horloge.allerAu(bientot);
        assertThat(demandes.motifs(brouillon, patient)).hasSize(8).last().isEqualTo(MARIAGE);
        var dossier = banc.complete(patient);
        demandes.changerProjet(dossier, patient, projet -> projet.avecMotif(MARIAGE));
        assertThat(justificatifs.du(dossier)).extracting(Justificatif::code).contains(piece.code());
        assertThat(justificatifs.du(dossier))
                .extracting(Justificatif::code)
                .as("what a vehicle asks")
                .doesNotContain("permis");
        justificatifs.deposer(dossier, patient, piece.code(), "a.pdf", BancDeDemande.PDF);
        assertThat(demandes.deposer(dossier, patient).motif()).isEqualTo(MARIAGE);
        assertThat(demandes.de(dossier).projet().motif()).as("read back").isEqualTo(MARIAGE);
        assertThat(motifs.connus()).hasSize(8).contains(MARIAGE);
        assertThat(motifs.pourLaPersonne(MARIAGE)).isEqualTo("Me marier");
        assertThat(enAnglais(() -> motifs.pourLaPersonne(MARIAGE))).isEqualTo("To get married");
        assertThat(motifs.pourLesAgents(MARIAGE)).isEqualTo("Mariage");
        assertThat(demandes.de(avant).projet().motif()).isEqualTo(Motif.MOBILITE);
        assertThat(demandes.motifs(avant, tot))
                .as("a dossier keeps its version")
                .doesNotContain(MARIAGE);
    }

    @Test
    void oneThatIsClosedIsChosenNoMoreAndWhoHasItKeepsIt() {
        var ines = banc.personne();
        var deposee = banc.deposee(ines);
        var awa = banc.personne();
        var brouillon = banc.complete(awa);
        preparer(sans(Motif.MOBILITE), sansLeMotif(Motif.MOBILITE));

        horloge.allerAu(bientot);
        assertThat(motifs.offerts()).hasSize(6).doesNotContain(Motif.MOBILITE);
        assertThat(motifs.connus())
                .as("what there is to look for, the closed one last")
                .hasSize(7)
                .last()
                .isEqualTo(Motif.MOBILITE);
        assertThat(motifs.pourLaPersonne(Motif.MOBILITE)).isEqualTo("Me déplacer");
        assertThat(demandes.de(deposee).projet().motif()).isEqualTo(Motif.MOBILITE);
        assertThat(demandes.motifs(deposee, ines)).contains(Motif.MOBILITE);

        assertThat(refus(() -> {
                    demandes.valider(brouillon, awa, Etape.MOTIF);
                    return null;
                }))
                .containsExactly(FERME);
        assertThatThrownBy(() -> demandes.deposer(brouillon, awa))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.cle()).isEqualTo("demande.refus.incomplete.PROJET"));
        demandes.changerProjet(brouillon, awa, projet -> projet.avecObjet("Scooter électrique", "Pour le travail."));
        assertThat(demandes.de(brouillon).projet().motif())
                .as("another answer is kept meanwhile")
                .isEqualTo(Motif.MOBILITE);
        demandes.changerProjet(brouillon, awa, projet -> projet.avecMotif(Motif.EMPLOI));
        assertThat(refus(() -> demandes.changerProjet(brouillon, awa, projet -> projet.avecMotif(Motif.MOBILITE))))
                .as("not back")
                .containsExactly(FERME);
        demandes.valider(brouillon, awa, Etape.MOTIF);
    }

    @Test
    void otherWordsAreReadFromTheirDayOn() {
        var dits = new MotsDeMotif("Suivre une formation", "Études", "To study");
        preparer(avecLesMots(Motif.FORMATION, dits), actuel.exigences());
        assertThat(motifs.pourLesAgents(Motif.FORMATION)).isEqualTo("Formation");
        horloge.allerAu(bientot);
        assertThat(motifs.pourLesAgents(Motif.FORMATION)).isEqualTo("Études");
        assertThat(motifs.pourLaPersonne(Motif.FORMATION)).isEqualTo("Suivre une formation");
        assertThat(enAnglais(() -> motifs.pourLaPersonne(Motif.FORMATION))).isEqualTo("To study");
        assertThat(reglements.enVigueur(bientot).motifs())
                .as("read back as they were written")
                .isEqualTo(avecLesMots(Motif.FORMATION, dits));

        var apres = bientot.plusDays(1);
        enTantQue.agent(
                alex,
                () -> aVenir.preparer(
                        VersionsDEssai.offrant(actuel, apres, sans(Motif.FORMATION), sansLeMotif(Motif.FORMATION)),
                        "Essai",
                        null));
        horloge.allerAu(apres);
        assertThat(motifs.pourLesAgents(Motif.FORMATION))
                .as("closed, it keeps the words it had last")
                .isEqualTo("Études");
    }

    @Test
    void aFirstContactIsForWhatIsOfferedThatDayOrForSomethingElse() {
        var camille = banc.referent();
        var mariage = MotifDeSollicitation.de(MARIAGE);
        assertThat(desSollicitations.offerts()).hasSize(8).last().isEqualTo(MotifDeSollicitation.AUTRE);
        assertThat(refus(() -> noter(camille, mariage))).containsExactly(Erreur.de("motif", "accueil.erreur.motif"));
        var avecLeMariageSansLaSante = new ArrayList<>(sans(Motif.SANTE));
        avecLeMariageSansLaSante.add(new MotifOffert(MARIAGE, SES_MOTS));
        preparer(avecLeMariageSansLaSante, sansLeMotif(Motif.SANTE));
        var avant = noter(camille, MotifDeSollicitation.SANTE);

        horloge.allerAu(bientot);
        var id = noter(camille, mariage);
        assertThat(enTantQue.agent(camille, () -> sollicitations.une(id)).motif())
                .isEqualTo(mariage);
        assertThat(mariage.motif()).contains(MARIAGE);
        assertThat(refus(() -> noter(camille, MotifDeSollicitation.SANTE))).hasSize(1);
        assertThat(desSollicitations.pourLesAgents(enTantQue
                        .agent(camille, () -> sollicitations.une(avant))
                        .motif()))
                .isEqualTo("Santé");
        assertThat(desSollicitations.pourLesAgents(mariage)).isEqualTo("Mariage");
        assertThat(enAnglais(() -> desSollicitations.pourLaPersonne(mariage))).isEqualTo("To get married");
        assertThat(enAnglais(() -> desSollicitations.pourLaPersonne(MotifDeSollicitation.AUTRE)))
                .isEqualTo("Something else");
        var comptes = enTantQue
                .agent(camille, () -> sollicitations.comptes(bientot.getYear()))
                .parMotif();
        assertThat(comptes.get(mariage)).isEqualTo(1L);
        assertThat(comptes).as("a closed one that was counted").containsKey(MotifDeSollicitation.SANTE);
    }

    @Test
    void whatDoesNotHoldIsRefusedUnderTheMotifsOrTheDocuments() {
        assertThat(fautes(List.of(), pourTous())).containsExactly(Erreur.de("MOTIFS", "reglement.erreur.champ.MOTIFS"));
        assertThat(fautes(avecLesMots(Motif.EMPLOI, new MotsDeMotif("Me former", "Emploi", "A job")), pourTous()))
                .as("the same words as another")
                .containsExactly(Erreur.de("MOTIFS", "reglement.erreur.memesMots"));
        assertThat(fautes(List.of(new MotifOffert(MARIAGE, null)), pourTous()))
                .as("without words")
                .containsExactly(Erreur.de("MOTIFS", "reglement.erreur.champ.MOTIFS"));
        assertThat(fautes(List.of(new MotifOffert(MARIAGE, new MotsDeMotif("Me marier", " ", "To marry"))), pourTous()))
                .containsExactly(Erreur.de("MOTIFS", "reglement.erreur.champ.MOTIFS"));
        assertThat(fautes(
                        List.of(new MotifOffert(Motif.SANTE, null), new MotifOffert(Motif.SANTE, SES_MOTS)),
                        pourTous()))
                .as("twice")
                .containsExactly(Erreur.de("MOTIFS", "reglement.erreur.champ.MOTIFS"));
        assertThat(fautes(sans(Motif.SANTE), actuel.exigences()))
                .as("a document is asked for what is not offered")
                .containsExactly(Erreur.de("PIECES", "reglement.erreur.champ.PIECES"));
        assertThat(fautes(
                        avecLeMariage(),
                        actuel.exigences().stream()
                                .filter(une -> !une.motifs().isEmpty())
                                .toList()))
                .as("no document is asked for it, and it is named")
                .containsExactly(Erreur.de("PIECES", "reglement.erreur.sansDocument", "Mariage"));
    }

    @Test
    void theDifferencesNameEachMotif() {
        var dits = new MotsDeMotif("Suivre une formation", "Études", "To study");
        var apres = new ArrayList<>(avecLesMots(Motif.FORMATION, dits));
        apres.removeIf(un -> un.motif().equals(Motif.SANTE));
        apres.add(new MotifOffert(MARIAGE, SES_MOTS));
        var differences =
                Differences.entre(actuel, VersionsDEssai.offrant(actuel, bientot, apres, sansLeMotif(Motif.SANTE)));
        assertThat(differences.motifs())
                .containsExactly(
                        new MotifChange(new MotifOffert(Motif.FORMATION, null), new MotifOffert(Motif.FORMATION, dits)),
                        new MotifChange(null, new MotifOffert(MARIAGE, SES_MOTS)),
                        new MotifChange(new MotifOffert(Motif.SANTE, null), null));
        assertThat(differences.aucune()).isFalse();
        assertThat(differences.retirees())
                .extracting(une -> une.piece().code())
                .as("what care alone asked")
                .containsExactly("soins");
    }

    private static List<MotifOffert> avecLeMariage() {
        var offerts = new ArrayList<>(MotifOffert.LIVRES);
        offerts.add(new MotifOffert(MARIAGE, SES_MOTS));
        return offerts;
    }

    private static List<MotifOffert> sans(Motif ferme) {
        return MotifOffert.LIVRES.stream()
                .filter(un -> !un.motif().equals(ferme))
                .toList();
    }

    private static List<MotifOffert> avecLesMots(Motif motif, MotsDeMotif dits) {
        return MotifOffert.LIVRES.stream()
                .map(un -> un.motif().equals(motif) ? new MotifOffert(motif, dits) : un)
                .toList();
    }

    private List<Exigence> exigences(Exigence deplus) {
        var toutes = new ArrayList<>(actuel.exigences());
        toutes.add(deplus);
        return toutes;
    }

    /** As the screen does: what it alone asked goes, the others lose it. */
    private List<Exigence> sansLeMotif(Motif ferme) {
        return actuel.exigences().stream()
                .filter(une -> !une.motifs().equals(Set.of(ferme)))
                .map(une -> {
                    var restent = new HashSet<>(une.motifs());
                    restent.remove(ferme);
                    return new Exigence(une.piece(), restent, une.activites(), une.ageMaximum());
                })
                .toList();
    }

    private List<Exigence> pourTous() {
        return actuel.exigences().stream().filter(une -> une.motifs().isEmpty()).toList();
    }

    private void preparer(List<MotifOffert> offerts, List<Exigence> exigences) {
        var voulu = VersionsDEssai.offrant(actuel, bientot, offerts, exigences);
        enTantQue.agent(alex, () -> aVenir.preparer(voulu, "Délibération du 12 mars", null));
    }

    private List<Erreur> fautes(List<MotifOffert> offerts, List<Exigence> exigences) {
        return refus(() -> {
            preparer(offerts, exigences);
            return null;
        });
    }

    private SollicitationId noter(AgentId agent, MotifDeSollicitation motif) {
        var dite = new NouvelleSollicitation(
                CanalDArrivee.TELEPHONE,
                Coordonnees.VIDES,
                motif,
                Origine.DIRECTE,
                null,
                "",
                SuiteDonnee.RENSEIGNEMENT,
                null,
                null);
        return enTantQue.agent(agent, () -> sollicitations.noter(dite, agent));
    }

    private static List<Erreur> refus(Supplier<?> action) {
        var fautes = new ArrayList<Erreur>();
        assertThatThrownBy(action::get)
                .isInstanceOfSatisfying(SaisieInvalide.class, saisie -> fautes.addAll(saisie.erreurs()));
        return fautes;
    }

    private static <T> T enAnglais(Supplier<T> lecture) {
        return Langue.EN.pendant(lecture);
    }
}
