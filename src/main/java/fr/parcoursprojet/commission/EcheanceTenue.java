package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One line of an {@link EffetDeMesure}, as it stood when its séance closed. */
@Embeddable
record EcheanceTenue(boolean parLeCcas, LocalDate le, Montant montant) {

    static List<EcheanceTenue> de(EffetDeMesure effet) {
        return Stream.concat(
                        effet.payees().stream().map(due -> new EcheanceTenue(true, due.le(), due.montant())),
                        effet.aPayer().stream().map(due -> new EcheanceTenue(false, due.le(), due.montant())))
                .toList();
    }

    static EffetDeMesure lues(List<EcheanceTenue> tenues, Montant remis) {
        return new EffetDeMesure(lues(tenues, true), remis, lues(tenues, false));
    }

    private static List<EcheanceDue> lues(List<EcheanceTenue> tenues, boolean parLeCcas) {
        return tenues.stream()
                .filter(tenue -> tenue.parLeCcas() == parLeCcas)
                .map(tenue -> new EcheanceDue(tenue.le(), tenue.montant()))
                .toList();
    }
}
