package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.tresorerie.EtatLigne;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneEnAttente;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.pret.tresorerie.LigneRenvoyee;
import fr.parcoursprojet.pret.tresorerie.PartDeLigne;
import fr.parcoursprojet.pret.tresorerie.Renvois;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Textes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** R9: the Treasury's files are read without loss, shown before, written once, all or nothing. */
@SpringBootTest
@Import({BancDEssai.class, ImportsTest.Panne.class})
class ImportsTest {

    private static final LocalDate PREMIERE = LocalDate.of(2031, 2, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Imports imports;

    @Autowired
    Renvois renvois;

    @Autowired
    Textes textes;

    @Autowired
    HorlogeReglable horloge;

    private PretId pret;
    private String titre;
    private String nom;

    @BeforeEach
    void unPret() {
        nom = "Zo" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        pret = essais.debloque(
                essais.usager("Ada", nom), "Ada " + nom, "Vélo", Collections.nCopies(4, Montant.euros(100)), PREMIERE);
        titre = essais.titre(pret);
        horloge.allerAu(PREMIERE.plusDays(1));
    }

    @Test
    void eachLineSaysWhatWillBecomeOfIt() {
        var apercu = essais.enAgent(() -> imports.apercu(
                "essai.csv",
                PretsDEssai.fichier(List.of(
                        titre.toLowerCase(Locale.ROOT) + ";05/02/2031;100,00 €;VIR " + nom,
                        ";2031-02-05;1 050,5;VIREMENT " + nom.toUpperCase(Locale.ROOT),
                        "T-1990-9999;05/02/2031;12,00;INCONNU",
                        titre + ";31/02/2031;10,00;DATE",
                        titre + ";05/02/2031;dix;MONTANT",
                        titre + ";05/02/2031;-10,00;NEGATIF"))));
        assertThat(apercu.lignes().stream().map(LigneLue::etat))
                .containsExactly(
                        EtatLigne.RECONNUE,
                        EtatLigne.DOUTEUSE,
                        EtatLigne.INCONNUE,
                        EtatLigne.ILLISIBLE,
                        EtatLigne.ILLISIBLE,
                        EtatLigne.ILLISIBLE);
        assertThat(apercu.lignes().get(1).candidats()).containsExactly(pret);
        assertThat(apercu.lignes().get(1).montant()).isEqualTo(Montant.de("1050.50"));
        assertThat(apercu.lignes())
                .allSatisfy(ligne -> assertThat(
                                textes.texte(ligne.cle(), ligne.arguments().toArray()))
                        .isNotBlank());
        assertThat(apercu.importable()).isFalse();
        assertThat(prets.solde(pret)).as("a preview writes nothing").isEqualTo(Montant.euros(400));
        assertThatThrownBy(() -> importer(titre + ";31/02/2031;10,00;DATE"))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.tresorerie.refus.aCorriger");
    }

    @Test
    void latin1MarksAndTotalsAreRead() {
        var texte = "Libellé;Montant;Date;Titre\nCB Élodie;100,00;05/02/2031;" + titre + "\n;100,00;;TOTAL\n";
        var latin1 = texte.getBytes(Charset.forName("windows-1252"));
        var marque = ("\ufeff" + texte).getBytes(StandardCharsets.UTF_8);
        for (var octets : List.of(latin1, marque)) {
            var apercu = essais.enAgent(() -> imports.apercu("essai.csv", octets));
            assertThat(apercu.lignes().getFirst().libelle()).isEqualTo("CB Élodie");
            assertThat(apercu.lignes().getFirst().pret()).isEqualTo(pret);
            assertThat(apercu.importable()).isTrue();
        }
        var faux = texte.replace(";100,00;;TOTAL", ";90,00;;TOTAL").getBytes(StandardCharsets.UTF_8);
        assertThat(essais.enAgent(() -> imports.apercu("essai.csv", faux)).importable())
                .isFalse();
        assertThatThrownBy(() -> essais.faire(() -> imports.apercu("vide.csv", new byte[0])))
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() ->
                        essais.faire(() -> imports.apercu("autre.csv", "a;b\n1;2".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("pret.tresorerie.refus.colonnes");
    }

    @Test
    void theSameFileOrOneThatOverlapsChangesNothing() {
        var deuxEgales = titre + ";05/02/2031;30,00;DEUX FOIS";
        importer(deuxEgales, deuxEgales, titre + ";06/02/2031;10,00;UNE");
        assertThat(prets.solde(pret)).as("two equal lines are two payments").isEqualTo(Montant.euros(330));
        importer(titre + ";06/02/2031;10,00;UNE", titre + ";07/02/2031;5,00;NOUVELLE", deuxEgales, deuxEgales);
        importer(titre + ";07/02/2031;5,00;NOUVELLE");
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(325));
    }

    @Test
    void whatMatchesNothingWaitsUntilAnAgentChooses() {
        var libelle = "VIR " + UUID.randomUUID();
        importer("T-1990-1234;05/02/2031;60,00;" + libelle);
        var ligne = enAttente(libelle);
        essais.faire(() -> imports.rapprocher(ligne.identite(), pret, essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(340));
        assertThatThrownBy(() -> essais.faire(() -> imports.rapprocher(ligne.identite(), pret, essais.agent())))
                .isInstanceOf(Refus.class);

        var paiement = prets.grandLivre(pret).getLast();
        essais.faire(() -> prets.extourner(paiement.id(), "mauvais prêt", essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(400));
        var autre = essais.debloque(List.of(Montant.euros(60)), PREMIERE);
        essais.faire(() -> imports.rapprocher(enAttente(libelle).identite(), autre, essais.agent()));
        assertThat(prets.de(autre).etat()).isEqualTo(EtatPret.SOLDE);
    }

    @Test
    void aDoubtfulLineGoesWhereTheAgentSays() {
        var octets = PretsDEssai.fichier(List.of(";05/02/2031;100,00;VIR " + nom));
        var douteuse = essais.enAgent(() -> imports.apercu("essai.csv", octets))
                .lignes()
                .getFirst();
        essais.faire(() -> imports.importer("essai.csv", octets, Map.of(douteuse.identite(), pret), essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(300));
    }

    @Test
    void aLineIsSplitOverTwoLoansAndAnyPartReversedReversesItWhole() {
        var libelle = "COUPLE " + UUID.randomUUID();
        importer("T-1990-2222;05/02/2031;150,00;" + libelle);
        var autre = essais.debloque(List.of(Montant.euros(60)), PREMIERE);
        var identite = enAttente(libelle).identite();
        for (var fausses : List.of(
                List.of(new PartDeLigne(pret, Montant.euros(100)), new PartDeLigne(autre, Montant.euros(49))),
                List.of(new PartDeLigne(pret, Montant.euros(100)), new PartDeLigne(pret, Montant.euros(50))),
                List.of(new PartDeLigne(pret, Montant.euros(150)), new PartDeLigne(autre, Montant.ZERO)))) {
            assertThatThrownBy(() -> essais.faire(() -> imports.repartir(identite, fausses, essais.agent())))
                    .hasMessage("pret.tresorerie.refus.repartition");
        }
        essais.faire(() -> imports.repartir(
                identite,
                List.of(new PartDeLigne(pret, Montant.euros(100)), new PartDeLigne(autre, Montant.euros(50))),
                essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(300));
        assertThat(prets.solde(autre)).isEqualTo(Montant.euros(10));
        var part = prets.grandLivre(autre).getLast();
        essais.faire(() -> prets.extourner(part.id(), "mauvaise répartition", essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(400));
        assertThat(prets.solde(autre)).isEqualTo(Montant.euros(60));
        essais.faire(() -> imports.rapprocher(enAttente(libelle).identite(), pret, essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(250));
    }

    @Test
    void aLineSentBackLeavesTheQueueIsKeptAndCanBeBroughtBack() {
        var libelle = "CANTINE " + UUID.randomUUID();
        var ligne = "T-1990-3333;05/02/2031;12,00;" + libelle;
        importer(ligne);
        var identite = enAttente(libelle).identite();
        assertThatThrownBy(() -> essais.faire(() -> renvois.renvoyer(identite, " ", essais.agent())))
                .isInstanceOf(SaisieInvalide.class);
        essais.faire(() -> renvois.renvoyer(identite, "cantine scolaire", essais.agent()));
        assertThatThrownBy(() -> essais.faire(() -> imports.rapprocher(identite, pret, essais.agent())))
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() -> essais.faire(() -> renvois.renvoyer(identite, "encore", essais.agent())))
                .isInstanceOf(Refus.class);
        importer(ligne);
        assertThat(essais.enAgent(renvois::tous))
                .filteredOn(renvoyee -> renvoyee.ligne().identite().equals(identite))
                .singleElement()
                .extracting(LigneRenvoyee::motif, LigneRenvoyee::par)
                .containsExactly("cantine scolaire", essais.agent());
        essais.faire(() -> renvois.reprendre(identite));
        assertThat(enAttente(libelle).identite()).isEqualTo(identite);
        essais.faire(() -> imports.rapprocher(identite, pret, essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(388));
    }

    @Test
    void aCrashInTheMiddleLeavesNothing() {
        var libelle = "PANNE " + UUID.randomUUID();
        var lignes = new String[] {titre + ";05/02/2031;100,00;" + libelle, "T-1990-7777;06/02/2031;13,13;" + libelle};
        Panne.active = true;
        try {
            assertThatThrownBy(() -> importer(lignes)).hasMessageContaining("power cut");
        } finally {
            Panne.active = false;
        }
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(400));
        assertThat(prets.grandLivre(pret)).hasSize(1);
        importer(lignes);
        assertThat(prets.solde(pret)).as("nothing was remembered of it").isEqualTo(Montant.euros(300));
    }

    private LigneEnAttente enAttente(String libelle) {
        return essais.enAgent(imports::nonRapproches).stream()
                .filter(ligne -> ligne.libelle().equals(libelle))
                .findFirst()
                .orElseThrow();
    }

    private void importer(String... lignes) {
        essais.faire(() -> imports.importer("essai.csv", PretsDEssai.fichier(List.of(lignes)), essais.agent()));
    }

    /** Breaks the import once its payments are in the ledger. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Panne {

        private static volatile boolean active;

        @EventListener
        void on(EncaissementsRecus recus) {
            if (active) {
                throw new IllegalStateException("power cut");
            }
        }
    }
}
