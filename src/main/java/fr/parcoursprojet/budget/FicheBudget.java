package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The monthly budget of a household, and what is left to live on.
 *
 * @param lignes income, fixed expenses and debts
 * @param revenusIrreguliers income of each of the last three months in euros, when it varies; the worst one counts (R4)
 * @param unites consumption units of the household (INSEE: 1, then 0.5 from 14 years, 0.3 under)
 */
public record FicheBudget(List<LigneBudget> lignes, List<Montant> revenusIrreguliers, BigDecimal unites) {

    /** A fiche with nothing in it, for one person. */
    public static final FicheBudget VIDE = new FicheBudget(List.of(), List.of(), BigDecimal.ONE);

    private static final BigDecimal JOURS = BigDecimal.valueOf(30);

    /**
     * @throws IllegalArgumentException when there is less than one consumption unit
     */
    public FicheBudget {
        lignes = List.copyOf(lignes);
        revenusIrreguliers = List.copyOf(revenusIrreguliers);
        if (unites.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("A household has one consumption unit at least");
        }
    }

    /** Consumption units of a household: one, plus 0.5 for each other person from 14 years, 0.3 for each child under. */
    public static BigDecimal unites(int autresDe14AnsEtPlus, int enfantsDeMoinsDe14Ans) {
        return BigDecimal.ONE
                .add(new BigDecimal("0.5").multiply(BigDecimal.valueOf(autresDe14AnsEtPlus)))
                .add(new BigDecimal("0.3").multiply(BigDecimal.valueOf(enfantsDeMoinsDe14Ans)));
    }

    /** The lines of one nature. */
    public List<LigneBudget> lignes(NatureLigne nature) {
        return lignes.stream().filter(ligne -> ligne.poste().nature() == nature).toList();
    }

    /** Income in euros a month: with irregular income, that of the worst of the last three months. */
    public Montant ressources() {
        return pireMois().orElseGet(() -> total(NatureLigne.RESSOURCE));
    }

    /** Fixed expenses in euros a month. */
    public Montant charges() {
        return total(NatureLigne.CHARGE);
    }

    /** Instalments already due, in euros a month. */
    public Montant dettes() {
        return total(NatureLigne.DETTE);
    }

    /** What is left to live on: income less expenses and instalments, in euros a month; may be negative. */
    public Montant resteAVivre() {
        return ressources().moins(charges()).moins(dettes());
    }

    /** What is left to live on, in euros a day. */
    public Montant parJour() {
        return parJour(resteAVivre());
    }

    /** What is left to live on, in euros a day and consumption unit. */
    public Montant parJourEtUnite() {
        return parUnite(parJour());
    }

    /** What a monthly amount makes a day, a month of thirty days as social services count. */
    public static Montant parJour(Montant parMois) {
        return new Montant(parMois.valeur().divide(JOURS, 2, RoundingMode.HALF_UP));
    }

    /** The same budget with one more instalment each month. */
    public Montant resteAVivreAvec(Montant mensualite) {
        return resteAVivre().moins(mensualite);
    }

    /** Whether nothing was entered yet. */
    public boolean estVide() {
        return lignes.isEmpty() && revenusIrreguliers.isEmpty();
    }

    /** Which of the last three months counts when the income is irregular (R4): 0 for the month before the demande. */
    public OptionalInt rangDuPireMois() {
        return pireMois()
                .map(pire -> OptionalInt.of(revenusIrreguliers.indexOf(pire)))
                .orElseGet(OptionalInt::empty);
    }

    /** What a loan would leave to live on, in euros a day and consumption unit. */
    public Montant parJourEtUniteAvec(Montant mensualite) {
        return parUnite(parJour(resteAVivreAvec(mensualite)));
    }

    private Montant parUnite(Montant somme) {
        return new Montant(somme.valeur().divide(unites, 2, RoundingMode.HALF_UP));
    }

    private Optional<Montant> pireMois() {
        return revenusIrreguliers.stream().min(Comparator.naturalOrder());
    }

    private Montant total(NatureLigne nature) {
        return Montant.somme(lignes(nature).stream().map(LigneBudget::parMois));
    }
}
