package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a relance tells to pay with: the reference of the loan, or the titre of each instalment that it claims. */
@Component
class ReferencesAPayer {

    private final Prets prets;
    private final Titres titres;

    ReferencesAPayer(Prets prets, Titres titres) {
        this.prets = prets;
        this.titres = titres;
    }

    /** The references, in order of date; an instalment without a titre yet is paid under the reference of the loan. */
    List<String> de(RelancePartie fait) {
        var duPret = Objects.requireNonNullElse(prets.de(fait.pret()).titre(), "");
        var parEcheance = parEcheance(fait);
        return reclamees(fait)
                .map(le -> parEcheance.getOrDefault(le, duPret))
                .distinct()
                .toList();
    }

    /** The titre of each instalment; empty for a loan that has one titre. */
    Map<LocalDate, String> parEcheance(RelancePartie fait) {
        return titres.desEcheances(fait.pret());
    }

    private Stream<LocalDate> reclamees(RelancePartie fait) {
        var seule = Stream.of(fait.echeance());
        if (fait.niveau() == NiveauDeRelance.COURTOISIE) {
            return seule;
        }
        var retards = prets.situation(fait.pret(), fait.le()).enRetard();
        return retards.isEmpty() ? seule : retards.stream().map(Echeance::le);
    }
}
