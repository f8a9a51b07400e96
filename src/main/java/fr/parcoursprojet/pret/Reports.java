package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Instalments asked for later: after the last one, with those still to come, or all of them some months later. */
final class Reports {

    private static final int DIFFERE_AU_PLUS = 24;

    private Reports() {}

    static Echeancier aLaFin(Partage partage, int nombre, LocalDate jour) {
        exigerUneAuMoins(nombre);
        var restantes = partage.restantes();
        var reportees = restantes.subList(0, Math.min(nombre, restantes.size()));
        var nouvelles = new ArrayList<>(restantes.subList(reportees.size(), restantes.size()));
        var mois = YearMonth.from(restantes.getLast().le());
        for (var reportee : reportees) {
            mois = mois.plusMonths(1);
            while (!partage.jourDuMois().dans(mois).isAfter(jour)) {
                mois = mois.plusMonths(1);
            }
            nouvelles.add(new LigneEcheancier(partage.jourDuMois().dans(mois), reportee.montant()));
        }
        return partage.suivi(nouvelles);
    }

    static Echeancier repartir(Partage partage, int nombre, Arrondi arrondi, LocalDate jour) {
        exigerUneAuMoins(nombre);
        var gardees = new ArrayList<LigneEcheancier>();
        var aVenir = new ArrayList<LigneEcheancier>();
        partage.restantes().stream()
                .skip(nombre)
                .forEach(ligne -> (ligne.le().isAfter(jour) ? aVenir : gardees).add(ligne));
        if (aVenir.isEmpty()) {
            throw Saisie.refus("nombre", "pret.saisie.repartir");
        }
        var montants = arrondi.couper(
                partage.reste().moins(Montant.somme(gardees.stream().map(LigneEcheancier::montant))), aVenir.size());
        for (int rang = 0; rang < montants.size(); rang++) {
            gardees.add(new LigneEcheancier(aVenir.get(rang).le(), montants.get(rang)));
        }
        return partage.suivi(gardees);
    }

    static Echeancier differer(Partage partage, int mois, LocalDate jour) {
        if (mois < 1 || mois > DIFFERE_AU_PLUS) {
            throw Saisie.refus("mois", "pret.saisie.differe", DIFFERE_AU_PLUS);
        }
        List<LigneEcheancier> nouvelles = partage.restantes().stream()
                .map(ligne -> new LigneEcheancier(
                        partage.jourDuMois().dans(YearMonth.from(ligne.le()).plusMonths(mois)), ligne.montant()))
                .toList();
        if (nouvelles.getFirst().le().isBefore(jour)) {
            throw Saisie.refus("mois", "pret.saisie.pasAvant", jour);
        }
        return partage.suivi(nouvelles);
    }

    private static void exigerUneAuMoins(int nombre) {
        if (nombre < 1) {
            throw Saisie.refus("nombre", "pret.saisie.nombre");
        }
    }
}
