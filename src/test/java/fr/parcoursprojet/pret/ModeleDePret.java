package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a loan is, in the fewest words: what is asked for, what was given up, what is held, and what is due when. The
 * application is compared with it, move by move.
 */
final class ModeleDePret {

    /** An instalment, or what is left of one. */
    record Due(LocalDate le, Montant montant) {}

    private LocalDate ancre;
    private List<Due> echeances;
    Montant du;
    Montant abandonne = Montant.ZERO;
    Montant trop = Montant.ZERO;
    EtatPret etat = EtatPret.DEBLOQUE;
    boolean gele;
    boolean poursuivi;
    private boolean poursuiteFinie;

    ModeleDePret(LocalDate premiere, List<Montant> montants) {
        ancre = premiere;
        echeances = new ArrayList<>();
        montants.forEach(montant -> echeances.add(new Due(premiere.plusMonths(echeances.size()), montant)));
        du = Montant.somme(montants.stream());
    }

    /** What is still to come, oldest first. */
    List<Due> dues() {
        var reste = du.plus(abandonne);
        var dues = new ArrayList<Due>();
        for (int rang = echeances.size() - 1; rang >= 0 && reste.estPositif(); rang--) {
            var part = echeances.get(rang).montant().auPlus(reste);
            dues.addFirst(new Due(echeances.get(rang).le(), part));
            reste = reste.moins(part);
        }
        return dues;
    }

    Montant enRetard(LocalDate jour) {
        return etat != EtatPret.DEBLOQUE || gele
                ? Montant.ZERO
                : Montant.somme(
                        dues().stream().filter(due -> due.le().isBefore(jour)).map(Due::montant));
    }

    void payer(Montant montant) {
        if (etat == EtatPret.NON_VALEUR) {
            abandonne = abandonne.moins(montant);
        } else {
            du = du.moins(montant);
        }
        solder(false);
    }

    /** @param abandon whether it had paid a debt that was given up */
    void rejeter(Montant montant, boolean abandon) {
        du = abandon ? du : du.plus(montant);
        abandonne = abandon ? abandonne.plus(montant) : abandonne;
        solder(false);
        if (poursuiteFinie && etat == EtatPret.DEBLOQUE) {
            poursuivre(true);
        }
    }

    /** The Treasury pursues it until nothing is owed, or until it is taken back. */
    void poursuivre(boolean oui) {
        poursuivi = oui;
        poursuiteFinie = false;
    }

    /** Whether taking that back would make more be owed than the loan: it was given back already. */
    boolean dejaRendu(Montant montant) {
        return du.plus(abandonne)
                .plus(montant)
                .moins(trop)
                .depasse(Montant.somme(echeances.stream().map(Due::montant)));
    }

    void rendre() {
        trop = Montant.ZERO;
    }

    Montant soutenir(int nombre) {
        var aide = Montant.somme(dues().stream().limit(nombre).map(Due::montant));
        du = du.moins(aide);
        solder(false);
        return aide;
    }

    void effacer(Montant montant, boolean parLaLoi) {
        var tout = montant.equals(etat == EtatPret.NON_VALEUR ? abandonne : du);
        if (etat == EtatPret.NON_VALEUR) {
            abandonne = abandonne.moins(montant);
        } else {
            du = du.moins(montant);
        }
        var reste = Montant.somme(echeances.stream().map(Due::montant)).moins(montant);
        var gardees = new ArrayList<Due>();
        for (var due : echeances) {
            if (reste.estPositif()) {
                gardees.add(new Due(due.le(), due.montant().auPlus(reste)));
                reste = reste.moins(due.montant());
            }
        }
        echeances = gardees;
        solder(parLaLoi && tout);
    }

    void abandonner() {
        abandonne = abandonne.plus(du);
        du = Montant.ZERO;
        solder(false);
    }

    void reporter(int nombre, LocalDate jour) {
        var dues = dues();
        var reportees = dues.subList(0, Math.min(nombre, dues.size()));
        var suite = new ArrayList<>(dues.subList(reportees.size(), dues.size()));
        var mois = YearMonth.from(dues.getLast().le());
        for (var due : reportees) {
            do {
                mois = mois.plusMonths(1);
            } while (!dans(mois).isAfter(jour));
            suite.add(new Due(dans(mois), due.montant()));
        }
        remplacer(suite, jour);
    }

    void differer(int mois, LocalDate jour) {
        remplacer(
                dues().stream()
                        .map(due -> new Due(dans(YearMonth.from(due.le()).plusMonths(mois)), due.montant()))
                        .toList(),
                jour);
    }

    /** All that is left, given up or not, in so many instalments at most, of whole euros but for the last one. */
    void reechelonner(int nombre, LocalDate premiere, LocalDate jour) {
        var tout = du.plus(abandonne);
        var mensualite = new Montant(tout.valeur().divide(BigDecimal.valueOf(nombre), 0, RoundingMode.CEILING));
        var suite = new ArrayList<Due>();
        for (var reste = tout; reste.estPositif(); reste = reste.moins(mensualite)) {
            suite.add(new Due(premiere.plusMonths(suite.size()), mensualite.auPlus(reste)));
        }
        remplacer(suite, jour);
        ancre = premiere;
    }

    /** The first day that a new schedule may begin on. */
    LocalDate auPlusTot(LocalDate jour) {
        return payees(jour).stream()
                .map(due -> due.le().plusMonths(1).withDayOfMonth(1))
                .filter(jour::isBefore)
                .reduce(jour, (avant, apres) -> apres);
    }

    /** What is paid stays; what is left comes so. */
    private void remplacer(List<Due> suite, LocalDate jour) {
        var nouvelles = payees(jour);
        nouvelles.addAll(suite);
        echeances = parJour(nouvelles);
    }

    /** What is paid, the part of an instalment too: on its day, or today when it was still to come. */
    private List<Due> payees(LocalDate jour) {
        var dues = dues();
        var payees = new ArrayList<>(echeances.subList(0, echeances.size() - dues.size()));
        var entiere = echeances.get(payees.size());
        if (!entiere.montant().equals(dues.getFirst().montant())) {
            var le = payees.isEmpty() || payees.getLast().le().isBefore(jour)
                    ? jour
                    : payees.getLast().le();
            payees.add(new Due(
                    entiere.le().isAfter(jour) ? le : entiere.le(),
                    entiere.montant().moins(dues.getFirst().montant())));
        }
        return payees;
    }

    /** What falls due on one day is one instalment. */
    private static List<Due> parJour(List<Due> dues) {
        var jours = new ArrayList<Due>();
        for (var due : dues) {
            var meme = !jours.isEmpty() && jours.getLast().le().equals(due.le());
            jours.add(meme ? new Due(due.le(), jours.removeLast().montant().plus(due.montant())) : due);
        }
        return jours;
    }

    private LocalDate dans(YearMonth mois) {
        return mois.atDay(Math.min(ancre.getDayOfMonth(), mois.lengthOfMonth()));
    }

    private void solder(boolean eteint) {
        trop = trop.plus(du.oppose().auMoins(Montant.ZERO))
                .plus(abandonne.oppose().auMoins(Montant.ZERO));
        du = du.auMoins(Montant.ZERO);
        abandonne = abandonne.auMoins(Montant.ZERO);
        var couvre = trop.auPlus(du);
        trop = trop.moins(couvre);
        du = du.moins(couvre);
        couvre = trop.auPlus(abandonne);
        trop = trop.moins(couvre);
        abandonne = abandonne.moins(couvre);
        etat = du.estPositif()
                ? EtatPret.DEBLOQUE
                : abandonne.estPositif()
                        ? EtatPret.NON_VALEUR
                        : etat.estFini() ? etat : eteint ? EtatPret.ETEINT : EtatPret.SOLDE;
        if (poursuivi && etat != EtatPret.DEBLOQUE) {
            poursuivi = false;
            poursuiteFinie = true;
        }
    }
}
