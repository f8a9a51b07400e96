package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.recouvrement.Contentieux;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Random histories, time moving, on the application and on {@link ModeleDePret}: same balances, same states, same due
 * list after every move; payments come with the Treasury's file of the day. {@code -Dmodele.prets=1000} runs the large one.
 */
@SpringBootTest
@Import(BancDEssai.class)
class ModeleDuLivreTest {

    private static final int PRETS = Integer.getInteger("modele.prets", 12);
    private static final int COUPS = 50;
    private static final LocalDate DEBUT = LocalDate.of(2061, 1, 31);

    /** A loan, its model, and the payments that still count. */
    private record Joue(PretId id, ModeleDePret modele, List<Paye> payes, List<String> histoire) {

        /** Tells what is done to it, so that a difference comes with what led to it. */
        void dire(LocalDate jour, String quoi, Object... combien) {
            histoire.add(jour + " " + quoi
                    + Arrays.stream(combien).map(part -> " " + part).collect(Collectors.joining()));
        }
    }

    private record Paye(MouvementId id, Montant montant, boolean abandon) {}

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Contentieux contentieux;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @Test
    void theApplicationAndTheModelAgreeAfterEveryMove() {
        var hasard = new Random(18);
        var joues = new ArrayList<Joue>();
        for (int rang = 0; rang < PRETS; rang++) {
            var montants = Mensualites.de(
                            Montant.euros(120 + hasard.nextInt(2_880)),
                            2 + hasard.nextInt(20),
                            Montant.euros(1),
                            PositionAjustement.DERNIERE)
                    .montants();
            var premiere = DEBUT.plusDays(hasard.nextInt(60));
            joues.add(new Joue(
                    essais.debloque(montants, premiere),
                    new ModeleDePret(premiere, montants),
                    new ArrayList<>(),
                    new ArrayList<>()));
            joues.getLast().dire(premiere, "prêt", montants);
        }
        for (int coup = 0; coup < COUPS; coup++) {
            var jour = DEBUT.plusDays(60L + 15L * coup);
            horloge.allerAu(jour);
            var payes = new LinkedHashMap<Joue, Montant>();
            for (var joue : joues) {
                jouer(hasard, joue, jour).ifPresent(montant -> payes.put(joue, montant));
            }
            payer(payes, jour);
            joues.forEach(joue -> comparer(joue, jour));
            comparerLesRetards(joues, jour);
            if (PRETS > 100) {
                System.out.printf("%d moves of %d on each of %d loans agree%n", coup + 1, COUPS, PRETS);
            }
        }
        essais.faire(() -> assertThat(livre.anomalies()).isEmpty());
    }

    /** One move of a loan; a payment is given back, to come with the day's file. */
    private Optional<Montant> jouer(Random hasard, Joue joue, LocalDate jour) {
        var modele = joue.modele();
        var enCours = modele.etat == EtatPret.DEBLOQUE;
        switch (hasard.nextInt(17)) {
            case 0, 1, 2, 3, 4 -> {
                return Optional.of(centimes(hasard, 30_000));
            }
            case 5 -> rejeter(hasard, joue, jour);
            case 6 -> {
                if (enCours && !modele.gele) {
                    var nombre = 1 + hasard.nextInt(3);
                    joue.dire(jour, "report", nombre);
                    prets.reechelonner(joue.id(), new Amenagement.ReportALaFin(nombre), "santé", jour);
                    modele.reporter(nombre, jour);
                }
            }
            case 7 -> {
                if (enCours && !modele.gele) {
                    var nombre = Math.min(1 + hasard.nextInt(2), modele.dues().size());
                    joue.dire(jour, "soutien", nombre);
                    assertThat(dettes.soutenir(joue.id(), nombre, "aide", jour, null))
                            .isEqualTo(modele.soutenir(nombre));
                }
            }
            case 8 -> {
                if (enCours) {
                    var remise = centimes(hasard, 5_000).auPlus(modele.du);
                    joue.dire(jour, "remise", remise);
                    dettes.remettre(joue.id(), remise, "geste", jour, null);
                    modele.effacer(remise, false);
                }
            }
            case 9 -> {
                if (enCours && hasard.nextInt(4) == 0) {
                    joue.dire(jour, "non-valeur");
                    essais.faire(() ->
                            dettes.admettreEnNonValeur(joue.id(), new Deliberation("2061", jour), essais.agent()));
                    modele.abandonner();
                }
            }
            case 10 -> eteindre(hasard, joue, jour);
            case 11 -> {
                if (modele.trop.estPositif()) {
                    joue.dire(jour, "restitution", modele.trop);
                    essais.faire(() -> dettes.restituer(joue.id(), jour, essais.agent()));
                    modele.rendre();
                }
            }
            case 12 -> {
                if (enCours) {
                    modele.gele = !modele.gele;
                    joue.dire(jour, "gel", modele.gele);
                    if (modele.gele) {
                        dettes.geler(joue.id(), jour);
                    } else {
                        dettes.degeler(joue.id());
                    }
                }
            }
            case 13 -> {
                if (enCours && !modele.gele) {
                    reechelonner(hasard, joue, jour);
                }
            }
            case 14 -> {
                if (enCours && !modele.gele && !modele.dues().getFirst().le().isBefore(jour.minusMonths(1))) {
                    var mois = 2 + hasard.nextInt(3);
                    joue.dire(jour, "différé", mois);
                    prets.reechelonner(joue.id(), new Amenagement.Differe(mois), "formation", jour);
                    modele.differer(mois, jour);
                }
            }
            case 15 -> poursuivre(joue, jour);
            default -> {
                return Optional.of(Montant.euros(1).auMoins(modele.enRetard(jour)));
            }
        }
        return Optional.empty();
    }

    private void reechelonner(Random hasard, Joue joue, LocalDate jour) {
        var premiere = joue.modele().auPlusTot(jour).plusDays(hasard.nextInt(20));
        var nombre = 1 + hasard.nextInt(12);
        joue.dire(jour, "rééchelonnement", nombre, premiere);
        var arrondi = new Arrondi(Montant.euros(1), PositionAjustement.DERNIERE);
        prets.reechelonner(
                joue.id(), new Amenagement.EnMensualites(nombre, premiere, arrondi), "moins de revenus", jour);
        joue.modele().reechelonner(nombre, premiere, jour);
    }

    /** Handed over to the Treasury when it is late, or taken back. */
    private void poursuivre(Joue joue, LocalDate jour) {
        var modele = joue.modele();
        if (modele.poursuivi) {
            joue.dire(jour, "reprise du contentieux");
            essais.faire(() -> contentieux.reprendre(joue.id(), "accord", jour, essais.agent()));
            modele.poursuivre(false);
        } else if (modele.enRetard(jour).estPositif()) {
            joue.dire(jour, "contentieux");
            essais.faire(() -> contentieux.transmettre(List.of(joue.id()), "silence", jour, essais.agent()));
            modele.poursuivre(true);
        }
    }

    private void payer(Map<Joue, Montant> payes, LocalDate jour) {
        essais.payer(
                payes.entrySet().stream()
                        .collect(Collectors.toMap(paye -> paye.getKey().id(), Map.Entry::getValue)),
                jour);
        payes.forEach((joue, montant) -> {
            joue.dire(jour, "paiement", montant);
            var abandon = joue.modele().etat == EtatPret.NON_VALEUR;
            joue.modele().payer(montant);
            var paiements = prets.grandLivre(joue.id()).stream()
                    .filter(Mouvement::paiementValable)
                    .toList();
            joue.payes().add(new Paye(paiements.getLast().id(), montant, abandon));
        });
    }

    private void rejeter(Random hasard, Joue joue, LocalDate jour) {
        if (!joue.payes().isEmpty()) {
            var rejete = joue.payes().get(hasard.nextInt(joue.payes().size()));
            if (joue.modele().dejaRendu(rejete.montant())) {
                assertThatThrownBy(() -> essais.faire(() -> prets.extourner(rejete.id(), "rejet", essais.agent())))
                        .hasMessage("pret.refus.dejaRendu");
                return;
            }
            joue.dire(jour, "rejet", rejete.montant());
            joue.payes().remove(rejete);
            essais.faire(() -> prets.extourner(rejete.id(), "rejet", essais.agent()));
            joue.modele().rejeter(rejete.montant(), rejete.abandon());
        }
    }

    private void eteindre(Random hasard, Joue joue, LocalDate jour) {
        var modele = joue.modele();
        var du = modele.etat == EtatPret.NON_VALEUR ? modele.abandonne : modele.du;
        if (du.estPositif() && hasard.nextInt(3) == 0) {
            var part = hasard.nextBoolean() ? du : centimes(hasard, 20_000).auPlus(du);
            joue.dire(jour, "créance éteinte", part);
            essais.faire(() -> dettes.eteindre(
                    joue.id(), new Effacement(jour, "jugement", part, new Deliberation("2061", jour)), essais.agent()));
            modele.effacer(part, true);
        }
    }

    private void comparer(Joue joue, LocalDate jour) {
        var situation = prets.situation(joue.id(), jour);
        var histoire = String.join("\n", joue.histoire());
        var modele = joue.modele();
        assertThat(situation.pret().etat()).as(histoire).isEqualTo(modele.etat);
        assertThat(situation.soldes().pret()).as(histoire).isEqualTo(modele.du);
        assertThat(situation.soldes().nonValeur()).as(histoire).isEqualTo(modele.abandonne);
        assertThat(situation.tropPercu()).as(histoire).isEqualTo(modele.trop);
        assertThat(situation.pret().contentieuxLe() != null).as(histoire).isEqualTo(modele.poursuivi);
        if (modele.etat == EtatPret.DEBLOQUE) {
            assertThat(parJour(situation.echeances().stream()
                            .filter(echeance -> echeance.reste().estPositif())
                            .map(echeance -> new ModeleDePret.Due(echeance.le(), echeance.reste()))))
                    .as(histoire)
                    .isEqualTo(parJour(modele.dues().stream()));
        }
    }

    private void comparerLesRetards(List<Joue> joues, LocalDate jour) {
        Map<PretId, Montant> retards =
                portefeuille.enRetard(jour).stream().collect(Collectors.toMap(Retard::pret, Retard::arriere));
        assertThat(joues.stream()
                        .collect(Collectors.toMap(Joue::id, joue -> retards.getOrDefault(joue.id(), Montant.ZERO))))
                .isEqualTo(joues.stream()
                        .collect(
                                Collectors.toMap(Joue::id, joue -> joue.modele().enRetard(jour))));
    }

    /** What is due on each day: two parts that fall on one day are one. */
    private static Map<LocalDate, Montant> parJour(Stream<ModeleDePret.Due> dues) {
        return dues.collect(
                Collectors.toMap(ModeleDePret.Due::le, ModeleDePret.Due::montant, Montant::plus, TreeMap::new));
    }

    private static Montant centimes(Random hasard, int auPlus) {
        return Montant.arrondi(BigDecimal.valueOf(100L + hasard.nextInt(auPlus), 2));
    }
}
