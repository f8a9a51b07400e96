package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/** What is not yours looks like what does not exist; what only an agent does is refused to others. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(BancDEssai.class)
class AccesTest {

    private static final LocalDate DEMAIN = LocalDate.of(2099, 1, 1);

    @Autowired
    Demandes demandes;

    @Autowired
    Recepisses recepisses;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    MockMvc web;

    @FunctionalInterface
    interface Geste {
        void faire(AccesTest ici, DossierId dossier, UsagerId qui);
    }

    static Stream<Arguments> gestes() {
        return Stream.of(
                geste("situation", (ici, d, q) -> ici.demandes.enregistrer(d, q, MaSituation.VIDE)),
                geste("projet", (ici, d, q) -> ici.demandes.enregistrer(d, q, MonProjet.VIDE)),
                geste("plan", (ici, d, q) -> ici.demandes.enregistrer(d, q, PlanFinancement.VIDE)),
                geste("fiche", (ici, d, q) -> ici.demandes.enregistrer(d, q, BancDeDemande.budget())),
                geste("lire la fiche", (ici, d, q) -> ici.demandes.fiche(d, q)),
                geste("changer la situation", (ici, d, q) -> ici.demandes.changerSituation(d, q, s -> s)),
                geste("changer le projet", (ici, d, q) -> ici.demandes.changerProjet(d, q, p -> p)),
                geste("changer le plan", (ici, d, q) -> ici.demandes.changerPlan(d, q, p -> p)),
                geste("ouvrir", (ici, d, q) -> ici.demandes.ouvrir(d, q, Etape.IDENTITE)),
                geste("derniere", (ici, d, q) -> ici.demandes.derniere(d, q)),
                geste("valider", (ici, d, q) -> ici.demandes.valider(d, q, Etape.IDENTITE)),
                geste("avancement", (ici, d, q) -> ici.demandes.avancement(d, q)),
                geste("deposer", (ici, d, q) -> ici.demandes.deposer(d, q)),
                geste("recepisse", (ici, d, q) -> ici.demandes.recepisse(d, q)),
                geste("renvoyer", (ici, d, q) -> ici.demandes.renvoyer(d, q)),
                geste("retirer", (ici, d, q) -> ici.demandes.retirer(d, q)),
                geste("duDemandeur", (ici, d, q) -> ici.demandes.duDemandeur(d, q)),
                geste("donner", (ici, d, q) -> ici.justificatifs.deposer(d, q, "identite", "a.pdf", BancDeDemande.PDF)),
                geste("reprendre", (ici, d, q) -> ici.justificatifs.retirer(d, q, "identite")),
                geste("absent", (ici, d, q) -> ici.justificatifs.indisponible(d, q, "identite", "Perdue")));
    }

    private static Arguments geste(String nom, Geste geste) {
        return Arguments.of(nom, geste);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gestes")
    void somebodyElseFindsNothing(String nom, Geste geste) {
        var dossier = banc.complete(banc.personne());
        var autre = banc.personne();

        assertThatThrownBy(() -> geste.faire(this, dossier, autre)).isInstanceOf(Introuvable.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gestes")
    void whatDoesNotExistIsNotFoundEither(String nom, Geste geste) {
        var quelquun = banc.personne();

        assertThatThrownBy(() -> geste.faire(this, DossierId.nouveau(), quelquun))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void somebodyElseSeesNoDocument() {
        var dossier = banc.complete(banc.personne());

        assertThat(justificatifs.duDemandeur(dossier, banc.personne())).isEmpty();
    }

    static Stream<Arguments> gestesDAgent() {
        return Stream.of(
                agent("chercher", (ici, d) -> ici.demandes.chercher(Recherche.tout())),
                agent("compter", (ici, d) -> ici.demandes.compter(Recherche.tout())),
                agent(
                        "demander",
                        (ici, d) -> ici.demandes.demanderComplements(
                                d, ici.banc.referent(), List.of("identite"), "Il manque le verso.", DEMAIN)),
                agent("accepter", (ici, d) -> ici.justificatifs.accepter(d, "identite", ici.banc.referent())),
                agent(
                        "refuser",
                        (ici, d) -> ici.justificatifs.refuser(d, "identite", "Le verso manque.", ici.banc.referent())));
    }

    private static Arguments agent(String nom, BiConsumer<AccesTest, DossierId> geste) {
        return Arguments.of(nom, geste);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gestesDAgent")
    void anUsagerDoesNoAgentsWork(String nom, BiConsumer<AccesTest, DossierId> geste) {
        var ines = banc.personne();
        var dossier = banc.deposee(ines);

        assertThatThrownBy(() -> enTantQue.usager(ines, () -> geste.accept(this, dossier)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gestesDAgent")
    void nobodyDoesNoAgentsWork(String nom, BiConsumer<AccesTest, DossierId> geste) {
        var dossier = banc.deposee(banc.personne());
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> geste.accept(this, dossier))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aFileIsShownToTheOneWhoGaveIt() throws Exception {
        var ines = banc.personne();
        var dossier = banc.complete(ines);
        var chemin = "/espace/fichiers/" + justificatifs.un(dossier, "identite").fichier();

        web.perform(get(chemin).with(securityContext(usager(ines))))
                .andExpect(status().isOk())
                .andExpect(content().bytes(BancDeDemande.PDF));
        web.perform(get(chemin).with(securityContext(usager(banc.personne())))).andExpect(status().isNotFound());
        web.perform(get(chemin).with(securityContext(agent()))).andExpect(status().isNotFound());
        web.perform(get(chemin)).andExpect(status().is3xxRedirection());
    }

    @Test
    void aReceiptIsGivenToTheOneWhoFiled() throws Exception {
        var ines = banc.personne();
        var numero = demandes.recepisse(banc.deposee(ines)).numero();
        var chemin = "/espace/recu/" + numero + ".pdf";

        web.perform(get(chemin).with(securityContext(usager(ines))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        web.perform(get(chemin).with(securityContext(usager(banc.personne())))).andExpect(status().isNotFound());
        web.perform(get(chemin).with(securityContext(agent()))).andExpect(status().isNotFound());
        web.perform(get(chemin)).andExpect(status().is3xxRedirection());
        assertThatThrownBy(() -> recepisses.de(numero, banc.personne())).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> recepisses.redemander(numero, banc.personne())).isInstanceOf(Introuvable.class);
    }

    private SecurityContext usager(UsagerId qui) {
        return enTantQue.usager(qui, AccesTest::copie);
    }

    private SecurityContext agent() {
        return enTantQue.agent(banc.referent(), AccesTest::copie);
    }

    private static SecurityContext copie() {
        return new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
    }
}
