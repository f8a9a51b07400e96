package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.pret.Amenagement.AutreJour;
import fr.parcoursprojet.pret.Amenagement.EnMensualites;
import fr.parcoursprojet.pret.Amenagement.PlusPetit;
import fr.parcoursprojet.pret.Amenagement.ReportALaFin;
import fr.parcoursprojet.pret.Amenagement.ReportReparti;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Random lives of loans: whatever happens, the balance is the sum, nothing is lost, nothing counts twice. */
@SpringBootTest
@Import(BancDEssai.class)
class HistoiresAuHasardTest {

    private static final int EVENEMENTS = 14;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Imports imports;

    @Autowired
    HorlogeReglable horloge;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765, 10946})
    void paymentsReversalsReportsAndEarlyEnds(long graine) {
        var hasard = new Random(graine);
        var capital = Montant.euros(120 + hasard.nextInt(2880));
        var premiere = LocalDate.of(2027, 1, 31).plusDays(hasard.nextInt(300));
        var pret = essais.debloque(
                Mensualites.de(capital, 2 + hasard.nextInt(20), Montant.euros(1), PositionAjustement.DERNIERE)
                        .montants(),
                premiere);
        var attendu = capital;
        for (int pas = 0; pas < EVENEMENTS; pas++) {
            var jour = premiere.plusDays(20L * pas);
            horloge.allerAu(jour);
            attendu = unEvenement(hasard, pret, attendu, jour);
            verifier(pret, capital, attendu, jour);
        }
    }

    private Montant unEvenement(Random hasard, PretId pret, Montant attendu, LocalDate jour) {
        var enCours = prets.de(pret).etat() == EtatPret.DEBLOQUE;
        switch (hasard.nextInt(6)) {
            case 0, 1, 2 -> {
                var montant = Montant.arrondi(BigDecimal.valueOf(100 + hasard.nextInt(30_000), 2));
                essais.payer(pret, jour, montant);
                return attendu.moins(montant);
            }
            case 3 -> {
                var payes = prets.grandLivre(pret).stream()
                        .filter(Mouvement::paiementValable)
                        .toList();
                if (!payes.isEmpty()) {
                    var annule = payes.get(hasard.nextInt(payes.size()));
                    essais.faire(() -> prets.extourner(annule.id(), "rejet bancaire", essais.agent()));
                    return attendu.moins(annule.montant());
                }
            }
            case 4 -> {
                if (enCours) {
                    amenager(hasard, pret, jour);
                }
            }
            default -> {
                if (enCours) {
                    var montant =
                            hasard.nextBoolean() ? attendu : Montant.euros(1).auPlus(attendu);
                    prets.annoncerRemboursement(pret, prets.de(pret).emprunteur(), montant);
                    essais.payer(pret, jour, montant);
                    return attendu.moins(montant);
                }
            }
        }
        return attendu;
    }

    /** Any change; one that cannot be made on that day leaves everything as it was. */
    private void amenager(Random hasard, PretId pret, LocalDate jour) {
        var arrondi = new Arrondi(Montant.euros(5), PositionAjustement.PREMIERE);
        var versions = prets.versions(pret).size();
        try {
            switch (hasard.nextInt(5)) {
                case 0 -> prets.reechelonner(pret, new ReportALaFin(1 + hasard.nextInt(3)), "santé", jour);
                case 1 -> prets.reechelonner(pret, new ReportReparti(1, arrondi), "santé", jour);
                case 2 -> prets.reechelonner(pret, new EnMensualites(12, jour.plusDays(45), arrondi), "santé", jour);
                case 3 ->
                    essais.faire(() ->
                            prets.amenager(pret, new AutreJour(1 + hasard.nextInt(31)), "salaire", essais.agent()));
                default -> {
                    var avance = prets.situation(pret, jour).avance();
                    essais.faire(() -> prets.amenager(pret, new PlusPetit(avance, arrondi), "demande", essais.agent()));
                }
            }
            assertThat(prets.versions(pret)).hasSize(versions + 1);
        } catch (SaisieInvalide refus) {
            assertThat(prets.versions(pret)).hasSize(versions);
        }
    }

    private void verifier(PretId pret, Montant capital, Montant attendu, LocalDate jour) {
        var situation = prets.situation(pret, jour);
        assertThat(situation.soldes().pret()).isEqualTo(attendu.auMoins(Montant.ZERO));
        assertThat(Montant.somme(prets.grandLivre(pret).stream().map(Mouvement::montant)))
                .isEqualTo(situation.soldes().pret());
        assertThat(situation.resteDu().estNegatif()).isFalse();
        assertThat(situation.resteDu().moins(situation.tropPercu())).isEqualTo(attendu);
        assertThat(Montant.somme(situation.echeances().stream().map(Echeance::montant)))
                .as("every version is the loan")
                .isEqualTo(capital);
        assertThat(Montant.somme(situation.echeances().stream().map(Echeance::reste)))
                .as("what the instalments still want is what is left")
                .isEqualTo(situation.resteDu());
        assertThat(situation.pret().etat()).isEqualTo(attendu.estPositif() ? EtatPret.DEBLOQUE : EtatPret.SOLDE);
        for (var version : prets.versions(pret)) {
            assertThat(Montant.somme(version.lignes().stream().map(LigneEcheancier::montant)))
                    .isEqualTo(capital);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void anyOrderOfLinesGivesTheSameStateAndTwiceIsOnce(long graine) {
        var hasard = new Random(graine);
        var premiere = LocalDate.of(2028, 3, 5);
        var montants = Collections.nCopies(6, Montant.euros(100));
        var droit = essais.debloque(montants, premiere);
        var melange = essais.debloque(montants, premiere);
        var lignesDroites = new ArrayList<String>();
        var lignesMelangees = new ArrayList<String>();
        for (int rang = 0; rang < 8; rang++) {
            var fin = ";%s;%d,50;VIR %d"
                    .formatted(premiere.plusDays(9L * rang), 60 + hasard.nextInt(40), hasard.nextInt(3));
            lignesDroites.add(essais.titre(droit) + fin);
            lignesMelangees.add(essais.titre(melange) + fin);
        }
        Collections.shuffle(lignesMelangees, hasard);
        horloge.allerAu(premiere.plusDays(90));
        importer(lignesDroites);
        importer(lignesMelangees.subList(0, 3));
        importer(lignesMelangees.subList(2, 8));
        importer(lignesMelangees);
        importer(List.of(lignesMelangees.get(4)));

        var unEtat = prets.situation(droit);
        var lAutre = prets.situation(melange);
        assertThat(lAutre.soldes()).isEqualTo(unEtat.soldes());
        assertThat(lAutre.echeances()).isEqualTo(unEtat.echeances());
        assertThat(lAutre.pret().soldeLe()).isEqualTo(unEtat.pret().soldeLe());
        assertThat(prets.grandLivre(melange)).hasSameSizeAs(prets.grandLivre(droit));
    }

    private void importer(List<String> lignes) {
        essais.faire(() -> imports.importer("essai.csv", PretsDEssai.fichier(lignes), essais.agent()));
    }
}
