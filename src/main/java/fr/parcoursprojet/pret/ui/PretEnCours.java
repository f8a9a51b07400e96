package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** <i>Mon prêt</i> while it is being repaid as agreed: what is late, or what comes next. */
@org.springframework.stereotype.Component
class PretEnCours {

    private final PretARembourser aRembourser;
    private final Textes textes;

    PretEnCours(PretARembourser aRembourser, Textes textes) {
        this.aRembourser = aRembourser;
        this.textes = textes;
    }

    EcranDuPret ecran(Situation situation) {
        var pret = situation.pret();
        return aRembourser.ecran(
                situation,
                prochain(situation),
                new BarreDuBas(
                        Lien.vers(MesPrets.adresse(pret, "difficulte"), textes.texte("pret.monPret.difficulte"))
                                .bouton(),
                        Lien.vers(MesPrets.adresse(pret, "payer"), textes.texte("pret.monPret.payer"))
                                .principal()));
    }

    /** Late first: it is what has to be dealt with; else the next date. */
    private Component prochain(Situation situation) {
        var retards = situation.enRetard();
        if (!retards.isEmpty()) {
            var phrase = retards.size() == 1
                    ? textes.texte(
                            "pret.monPret.retard",
                            Dates.sansAnnee(retards.getFirst().le(), situation.jour()))
                    : textes.texte("pret.monPret.retards", retards.size());
            var carte =
                    new CarteProchaine(Icone.ALERTE, phrase, situation.arriere(), textes.texte("pret.monPret.parlons"));
            carte.addClassName("retard");
            return carte;
        }
        return situation
                .prochaine()
                .map(echeance -> (Component) new CarteProchaine(
                        Icone.CAL,
                        Dates.majuscule(Francais.jour(echeance.le())),
                        echeance.reste(),
                        textes.texte("pret.monPret.prochaine", dans(situation.jour(), echeance))))
                .orElseGet(Span::new);
    }

    private String dans(LocalDate jour, Echeance echeance) {
        return textes.texte("pret.monPret.dans", (int) ChronoUnit.DAYS.between(jour, echeance.le()));
    }
}
