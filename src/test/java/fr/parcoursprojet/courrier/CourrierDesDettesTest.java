package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a borrower is written when they paid too much, and when their debt is erased; nothing for a non-valeur. */
@SpringBootTest
@Import(BancDEssai.class)
class CourrierDesDettesTest {

    private static final LocalDate PREMIERE = LocalDate.of(2057, 2, 5);
    private static final LocalDate JUIN = LocalDate.of(2057, 6, 29);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Usagers usagers;

    @Autowired
    Courriers courriers;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId sami;
    private PretId pret;

    @BeforeEach
    void unPret() {
        sami = essais.usager("Sami", "Dette");
        pret = essais.debloque(sami, "Sami Dette", "Vélo", Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        horloge.allerAu(JUIN);
    }

    @Test
    void anOverpaymentIsToldOnceThenTheDayItIsGivenBack() {
        essais.payer(pret, JUIN, Montant.euros(310));
        var trop = recu("de trop");
        assertThat(trop.texte()).contains("10,00", "Le Trésor public vous les rend", "Appelez-nous");
        lettre(trop);
        essais.faire(() -> dettes.restituer(pret, JUIN, essais.agent()));
        var rendu = recu("payés en trop sont rendus");
        assertThat(rendu.texte()).contains("10,00", "29 juin 2057");
        lettre(rendu);
        assertThat(objets()).filteredOn(objet -> objet.contains("de trop")).hasSize(1);
    }

    @Test
    void aDebtErasedAsAWholeIsToldInPlainWords() {
        eteindre(null);
        var pli = recu("vous ne devez plus rien");
        assertThat(pli.texte())
                .contains("300,00", "Vous ne devez plus rien", "plus jamais demandée")
                .doesNotContain("remboursé", "payé ");
        lettre(pli);
        assertThat(objets()).noneMatch(objet -> objet.contains("remboursé"));
    }

    @Test
    void aDebtErasedInPartSaysWhatIsLeft() {
        eteindre(Montant.euros(120));
        assertThat(recu("Une partie de votre dette").texte())
                .contains("120,00", "Il reste", "180,00")
                .doesNotContain("plus rien");
        essais.payer(pret, JUIN, Montant.euros(180));
        assertThat(recu("Votre prêt est terminé").texte()).doesNotContain("sont remboursés");
    }

    @Test
    void aLoanPaidByItsBorrowerIsCongratulated() {
        essais.payer(pret, JUIN, Montant.euros(300));
        assertThat(recu("entièrement remboursé").texte()).contains("300,00", "bravo");
    }

    @Test
    void nothingLeavesForANonValeur() {
        var avant = objets();
        essais.faire(() -> dettes.admettreEnNonValeur(pret, new Deliberation("2057-002", JUIN), essais.agent()));
        assertThat(objets()).isEqualTo(avant);
    }

    private void eteindre(Montant part) {
        var effacement = new Effacement(JUIN, "jugement d'essai", part, new Deliberation("2057-001", JUIN));
        essais.faire(() -> dettes.eteindre(pret, effacement, essais.agent()));
    }

    private Pli recu(String objet) {
        var adresse = usagers.de(sami).email();
        return BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(adresse) && pli.objet().contains(objet));
    }

    private static void lettre(Pli pli) {
        assertThat(pli.pieces()).hasSize(1);
        VerifieurPdf.verifier(pli.pieces().getFirst().octets());
    }

    private List<String> objets() {
        return courriers.de(prets.de(pret).dossier()).stream().map(Envoi::objet).toList();
    }
}
