package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Every instalment: date, word, amount; those paid are folded but the last one. */
final class ListeEcheances extends Div {

    private static final int JOURS_DITS = 30;

    private final transient Map<LocalDate, String> titres;

    ListeEcheances(Situation situation) {
        this(situation, Map.of());
    }

    /**
     * @param titres the reference to pay an instalment with, by its date
     */
    ListeEcheances(Situation situation, Map<LocalDate, String> titres) {
        this.titres = titres;
        addClassNames("card", "ech");
        var echeances = situation.echeances();
        var pliees = Math.max(0, payeesEnTete(echeances) - 1);
        if (pliees > 1) {
            add(payees(echeances.subList(0, pliees), situation));
        } else {
            pliees = 0;
        }
        var liste = new UnorderedList();
        echeances
                .subList(pliees, echeances.size())
                .forEach(echeance -> liste.add(ligne(echeance, situation, mot(echeance, situation, echeances.size()))));
        add(liste);
    }

    private Component jour(Echeance echeance) {
        var jour = new Span(Dates.enListe(echeance.le()));
        var titre = titres.get(echeance.le());
        if (titre != null && echeance.etat() != EtatEcheance.PAYEE) {
            jour.add(new Petit(titre));
        }
        return jour;
    }

    private static int payeesEnTete(List<Echeance> echeances) {
        return (int) echeances.stream()
                .takeWhile(echeance -> echeance.etat() == EtatEcheance.PAYEE)
                .count();
    }

    private Component payees(List<Echeance> pliees, Situation situation) {
        var liste = new UnorderedList();
        pliees.forEach(echeance -> liste.add(
                ligne(echeance, situation, situation.parLeCcas(echeance) ? mot(echeance, situation, 0) : new Span())));
        var plis = new NativeDetails(new Span(new Span(getTranslation("pret.echeances.payees", pliees.size()))), liste);
        plis.getSummary().add(Icone.BAS.dessin());
        plis.addClassName("pas");
        return plis;
    }

    private ListItem ligne(Echeance echeance, Situation situation, Component mot) {
        var ligne = new ListItem(jour(echeance), mot, Somme.de(echeance.montant()));
        ligne.setClassName("ccas", situation.parLeCcas(echeance));
        return ligne;
    }

    private Component mot(Echeance echeance, Situation situation, int nombre) {
        if (echeance.etat() == EtatEcheance.PAYEE) {
            return Pastille.ok(getTranslation(
                    situation.parLeCcas(echeance) ? "pret.echeances.parLeCcas" : "pret.echeances.payee"));
        }
        if (situation.aEffacer(echeance)) {
            return new Pastille(Ton.NEUTRE, Icone.PAUSE, getTranslation("pret.echeances.aEffacer"));
        }
        if (echeance.etat() == EtatEcheance.EN_RETARD) {
            return Pastille.erreur(getTranslation("pret.echeances.enRetard"));
        }
        if (echeance.etat() == EtatEcheance.GELEE) {
            return new Pastille(Ton.NEUTRE, Icone.PAUSE, getTranslation("pret.echeances.gelee"));
        }
        var jours = (int) ChronoUnit.DAYS.between(situation.jour(), echeance.le());
        var prochaine = situation.prochaine().map(Echeance::rang).orElse(0) == echeance.rang();
        var mot = new Span(
                echeance.paye().estPositif()
                        ? getTranslation("pret.echeances.reste", echeance.reste())
                        : prochaine && jours <= JOURS_DITS
                                ? getTranslation("pret.monPret.dans", jours)
                                : getTranslation(
                                        echeance.rang() == nombre
                                                ? "pret.echeances.derniere"
                                                : "pret.echeances.aVenir"));
        mot.addClassNames("s", "muted");
        return mot;
    }
}
