package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.tresorerie.Doublons;
import fr.parcoursprojet.pret.tresorerie.EtatLigne;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneEcartee;
import fr.parcoursprojet.pret.tresorerie.LigneEnAttente;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.pret.tresorerie.Renvois;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** R9: one payment that comes as CSV and as PES is counted once, unless a référent says that it is two. */
@SpringBootTest
@Import(BancDEssai.class)
class DeuxFormatsTest {

    private static final LocalDate PREMIERE = LocalDate.of(2071, 3, 5);
    private static final Montant DU = Montant.euros(900);
    private static final Montant PAYE = Montant.euros(90);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Imports imports;

    @Autowired
    Doublons doublons;

    @Autowired
    Renvois renvois;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private PretId pret;
    private String titre;

    @BeforeEach
    void unPret() {
        pret = essais.debloque(Collections.nCopies(10, PAYE), PREMIERE);
        titre = essais.titre(pret);
        horloge.allerAu(PREMIERE.plusDays(3));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSecondFormatIsDoubtfulAndWritesNothing(boolean pesDAbord) {
        importer(pesDAbord ? pes(titre) : csv(titre));
        var second = pesDAbord ? csv(titre) : pes(titre);
        var lue = lue(second);
        assertThat(lue)
                .extracting(LigneLue::etat, LigneLue::pret, LigneLue::cle)
                .containsExactly(EtatLigne.DOUTEUSE, null, "pret.ligne.autreFormat");
        assertThat(lue.arguments().getFirst()).isEqualTo(pesDAbord ? "PES" : "CSV");
        essais.faire(() -> imports.importer("second", second, Map.of(lue.identite(), pret), essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(DU.moins(PAYE));
        assertThatThrownBy(() -> essais.faire(() -> imports.rapprocher(lue.identite(), pret, essais.agent())))
                .hasMessage("pret.tresorerie.refus.jumelle");
        assertThatThrownBy(() -> essais.faire(() -> renvois.renvoyer(lue.identite(), "autre", essais.agent())))
                .isInstanceOf(Refus.class);

        essais.faire(() -> doublons.memePaiement(lue.identite(), essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(DU.moins(PAYE));
        assertThat(ecartee(lue)).extracting(LigneEcartee::par).isEqualTo(essais.agent());
        assertThat(ecartee(lue).le().toString()).startsWith(PREMIERE.plusDays(3).toString());
        assertThat(lue(second).etat()).isEqualTo(EtatLigne.DEJA_CONNUE);

        essais.faire(() -> doublons.reprendre(lue.identite()));
        assertThat(enAttente(lue).jumelle()).isNotNull();
        essais.faire(() -> doublons.autrePaiement(lue.identite(), essais.agent()));
        assertThat(prets.solde(pret)).as("it was another payment").isEqualTo(DU.moins(PAYE.fois(2)));
        assertThatThrownBy(() -> essais.faire(() -> doublons.memePaiement(lue.identite(), essais.agent())))
                .hasMessage("pret.tresorerie.refus.dejaRapprochee");
    }

    @Test
    void aPaymentGivenItsLoanByHandIsKnownToTheOtherFormat() {
        var csv = csv("");
        importer(csv);
        var ligne = lue(csv);
        essais.faire(() -> imports.rapprocher(ligne.identite(), pret, essais.agent()));
        assertThat(lue(pes(titre)).etat()).isEqualTo(EtatLigne.DOUTEUSE);
    }

    @Test
    void anotherDayAnotherAmountOrTheSameFormatIsAnotherPayment() {
        importer(csv(titre));
        assertThat(lue(pes(titre, PREMIERE.plusDays(1), PAYE)).etat()).isEqualTo(EtatLigne.RECONNUE);
        assertThat(lue(pes(titre, PREMIERE, Montant.euros(91))).etat()).isEqualTo(EtatLigne.RECONNUE);
        assertThat(lue(csv(titre)).etat()).isEqualTo(EtatLigne.RECONNUE);
    }

    @Test
    void onlyAReferentSaysWhetherItIsTheSame() {
        importer(csv(titre));
        var pes = pes(titre);
        importer(pes);
        var ligne = lue(pes);
        var administratif = agents.reconnaitre(
                "essai",
                "deux-formats",
                "Dominique Petit",
                new Email("dominique.formats@essai.example"),
                Set.of(Role.AGENT_ADMINISTRATIF));
        enTantQue.agent(administratif, () -> {
            assertThatThrownBy(() -> doublons.autrePaiement(ligne.identite(), administratif))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> doublons.memePaiement(ligne.identite(), administratif))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(enAttente(ligne).jumelle()).isNotNull();
    }

    private void importer(byte[] contenu) {
        essais.faire(() -> imports.importer("essai", contenu, essais.agent()));
    }

    private LigneLue lue(byte[] contenu) {
        return essais.enAgent(() -> imports.apercu("essai", contenu)).lignes().getFirst();
    }

    private LigneEnAttente enAttente(LigneLue ligne) {
        return essais.enAgent(imports::nonRapproches).stream()
                .filter(une -> une.identite().equals(ligne.identite()))
                .findFirst()
                .orElseThrow();
    }

    private LigneEcartee ecartee(LigneLue ligne) {
        return essais.enAgent(doublons::ecartees).stream()
                .filter(une -> une.ligne().identite().equals(ligne.identite()))
                .findFirst()
                .orElseThrow();
    }

    /** Other words each time, as a bank writes them. */
    private byte[] csv(String reference) {
        return PretsDEssai.fichier(List.of("%s;%s;%s;VIR %s".formatted(reference, PREMIERE, PAYE, UUID.randomUUID())));
    }

    private static byte[] pes(String reference) {
        return pes(reference, PREMIERE, PAYE);
    }

    private static byte[] pes(String reference, LocalDate le, Montant montant) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <n:PES_Retour xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour">
                <PES_Recette><Bordereau><BlocBordereau><TypBord V="05"/></BlocBordereau>
                <Piece><BlocPiece><IdPce V="%s"/><DtePcePec V="%s"/></BlocPiece><LigneDePiece><BlocLignePiece><InfoLignePiece>
                <ObjLignePce V="Encaissement %s"/><MtTTC V="%s"/></InfoLignePiece></BlocLignePiece></LigneDePiece></Piece>
                </Bordereau></PES_Recette></n:PES_Retour>
                """.formatted(UUID.randomUUID(), le, reference, montant.valeur()).getBytes(StandardCharsets.UTF_8);
    }
}
