package fr.parcoursprojet.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.EcranDistant;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** One person, two accounts: by code first, by FranceConnect later, until the same address is proved. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class DeuxComptesTest {

    @Autowired
    Usagers usagers;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai prets;

    @Autowired
    SessionDEssai sessions;

    @LocalServerPort
    int port;

    private Email adresse;
    private IdentitePivot identite;
    private UsagerId parCode;
    private UsagerId parFranceConnect;

    @BeforeEach
    void deuxComptes() {
        adresse = new Email(UUID.randomUUID() + "@exemple.fr");
        identite = new IdentitePivot(
                "https://fc.exemple",
                UUID.randomUUID().toString(),
                adresse,
                "Inès",
                "Carrel",
                LocalDate.of(2003, 4, 12));
        parCode = usagers.ouvrir(adresse);
        parFranceConnect = usagers.reconnaitre(identite);
    }

    @Test
    void everythingFollowsThePersonWhoProvedTheAddress() {
        var ancienne = banc.deposee(parCode);
        var recente = banc.deposee(parFranceConnect);
        var brouillon = demandes.commencer(parFranceConnect);
        var fichier =
                "/espace/fichiers/" + justificatifs.un(recente, "identite").fichier();
        prets.aSigner(
                parFranceConnect,
                "Inès Carrel",
                "Scooter",
                List.of(Montant.euros(271), Montant.euros(270)),
                LocalDate.of(2026, 9, 1));

        assertThat(usagers.prouverAdresse(parFranceConnect, adresse)).isEqualTo(parCode);

        assertThat(demandes.de(parCode)).extracting(Demande::id).containsOnly(ancienne, recente, brouillon);
        assertThat(demandes.de(parFranceConnect)).isEmpty();
        assertThatThrownBy(() -> demandes.duDemandeur(recente, parFranceConnect))
                .isInstanceOf(Introuvable.class);
        var visiteur = entrer(parCode);
        assertThat(EcranDistant.ouvrir(visiteur, "espace/mon-pret").reponse()).contains("541");
        assertThat(EcranDistant.ouvrir(
                                visiteur,
                                "espace/ma-demande?dossier="
                                        + demandes.de(recente).numero())
                        .textes())
                .doesNotContain("Page introuvable");
        assertThat(visiteur.demander(fichier).statut()).isEqualTo(200);
    }

    @Test
    void theOtherAccountCanNoLongerBeUsed() {
        var ailleurs = entrer(parFranceConnect);
        assertThat(EcranDistant.ouvrir(ailleurs, "espace").textes()).isNotEmpty();

        usagers.prouverAdresse(parFranceConnect, adresse);

        assertThat(ailleurs.va("/espace/demande").adresse()).isEqualTo("/connexion");
        assertThat(ailleurs.page()).contains("/connexion/email");
        assertThat(EcranDistant.ouvrir(ailleurs, "espace").textes()).isEmpty();
        assertThat(demandes.de(parFranceConnect)).isEmpty();
        assertThat(usagers.reconnaitre(identite)).isEqualTo(parCode);
        assertThat(usagers.parEmail(adresse)).contains(parCode);
        assertThatThrownBy(() -> usagers.prouverAdresse(parFranceConnect, adresse))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entrer(parCode).va("/espace").adresse()).isEqualTo("/espace");
    }

    private Visiteur entrer(UsagerId qui) {
        return new Visiteur(port).demander(sessions.cle(qui, "espace"));
    }
}
