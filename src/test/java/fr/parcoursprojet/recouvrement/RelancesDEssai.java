package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.courrier.CourrierPostal;
import fr.parcoursprojet.courrier.CourriersPostaux;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** What the days do to late loans, and what is read of it: for the tests of all that stops relances. */
@TestComponent
public class RelancesDEssai {

    private final PretsDEssai essais;
    private final Prets prets;
    private final Recouvrement recouvrement;
    private final CourriersPostaux postaux;
    private final Taches taches;
    private final HorlogeReglable horloge;

    RelancesDEssai(
            PretsDEssai essais,
            Prets prets,
            Recouvrement recouvrement,
            CourriersPostaux postaux,
            Taches taches,
            HorlogeReglable horloge) {
        this.essais = essais;
        this.prets = prets;
        this.recouvrement = recouvrement;
        this.postaux = postaux;
        this.taches = taches;
        this.horloge = horloge;
    }

    /** A day comes, and its work is done. */
    void leJour(LocalDate jour) {
        horloge.allerAu(jour);
        recouvrement.jour(jour);
    }

    /** The days on which the first unpaid, the second relance and the mise en demeure leave. */
    void troisRelances(LocalDate echeance) {
        for (var jours : List.of(1, 15, 30)) {
            leJour(echeance.plusDays(jours));
        }
    }

    /** How many relances left, the courtesies aside. */
    long parties(PretId pret) {
        return recouvrement.departs(pret).stream()
                .filter(depart -> !depart.niveau().name().equals("COURTOISIE"))
                .count();
    }

    /** The letters of a loan that wait to be printed. */
    List<CourrierPostal> lettres(PretId pret) {
        return essais.enAgent(postaux::aImprimer).stream()
                .filter(lettre -> lettre.pret().equals(pret))
                .toList();
    }

    /** What its dossier asks of the agents. */
    List<TypeTache> taches(PretId pret) {
        return taches.du(prets.de(pret).dossier()).stream().map(Tache::type).toList();
    }

    /** Pays what is left, for the tests that come after. */
    void solder(PretId pret) {
        var du = prets.situation(pret).resteDu();
        if (du.estPositif()) {
            essais.payer(pret, LocalDate.now(horloge), du);
        }
    }
}
