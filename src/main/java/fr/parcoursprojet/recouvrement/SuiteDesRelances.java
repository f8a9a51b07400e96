package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts the relance that runs for a loan in the state its loan asks for: frozen, handed over, or running. */
@Component
class SuiteDesRelances {

    private final RelancesSuivies relances;
    private final Recouvrement recouvrement;
    private final Prets prets;
    private final Debiteurs debiteurs;
    private final Clock horloge;

    SuiteDesRelances(
            RelancesSuivies relances, Recouvrement recouvrement, Prets prets, Debiteurs debiteurs, Clock horloge) {
        this.relances = relances;
        this.recouvrement = recouvrement;
        this.prets = prets;
        this.debiteurs = debiteurs;
        this.horloge = horloge;
    }

    /** Follows what was just decided about a loan; a relance that runs again counts its weeks from today. */
    void suivre(PretId id) {
        aligner(id);
        recouvrement.relancer(LocalDate.now(horloge));
    }

    /** The same when the relances of the whole book are looked at just after. */
    void aligner(PretId id) {
        var pret = prets.de(id);
        var jour = LocalDate.now(horloge);
        var voulu = pret.geleLe() != null || debiteurs.de(pret).isEmpty()
                ? EtatRelance.SUSPENDUE
                : pret.contentieuxLe() != null ? EtatRelance.TRANSMISE : EtatRelance.OUVERTE;
        relances.findByPretOrderByOuverteLeDesc(id.valeur()).stream()
                .filter(relance -> relance.lue().etat() != EtatRelance.REGLEE)
                .forEach(relance -> relance.passer(voulu, jour));
        relances.flush();
    }
}
