package fr.parcoursprojet.demande;

import fr.parcoursprojet.demande.Avancement.Etat;
import fr.parcoursprojet.demande.Avancement.PartieAvancee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tells how far a draft is: a page is finished when the person said so and nothing on it is wrong today. */
final class CalculDAvancement {

    private final Demande demande;
    private final LocalDate jour;
    private final Predicate<Etape> ouverte;
    private final Predicate<Etape> finie;
    private final Map<Etape, String> aRelire;

    CalculDAvancement(
            Demande demande,
            LocalDate jour,
            Predicate<Etape> ouverte,
            Predicate<Etape> finie,
            Map<Etape, String> aRelire) {
        this.demande = demande;
        this.jour = jour;
        this.ouverte = ouverte;
        this.finie = finie;
        this.aRelire = aRelire;
    }

    Avancement calculer() {
        var parties = new ArrayList<PartieAvancee>();
        for (var partie : Partie.values()) {
            parties.add(partie == Partie.ENVOI ? envoi(parties) : avancee(partie));
        }
        var suite = parties.stream()
                .filter(partie -> partie.etat() != Etat.TERMINEE)
                .findFirst()
                .orElseThrow();
        return new Avancement(parties, suite.premiere(), aRelire);
    }

    private PartieAvancee avancee(Partie partie) {
        var etapes = concernees(partie);
        var reste = etapes.stream().filter(finie.negate()).toList();
        if (reste.isEmpty()) {
            return new PartieAvancee(partie, Etat.TERMINEE, 0, etapes, etapes.getFirst());
        }
        var commencee = etapes.stream().anyMatch(ouverte);
        var minutes = Math.ceilDiv(partie.minutes() * reste.size(), etapes.size());
        return new PartieAvancee(partie, commencee ? Etat.EN_COURS : Etat.A_FAIRE, minutes, etapes, reste.getFirst());
    }

    private PartieAvancee envoi(List<PartieAvancee> avant) {
        var pret = avant.stream().allMatch(partie -> partie.etat() == Etat.TERMINEE);
        var etapes = concernees(Partie.ENVOI);
        return new PartieAvancee(
                Partie.ENVOI,
                pret ? Etat.A_FAIRE : Etat.VERROUILLEE,
                Partie.ENVOI.minutes(),
                etapes,
                etapes.getFirst());
    }

    /** Only the questions that concern the person. */
    private List<Etape> concernees(Partie partie) {
        return Etape.de(partie).stream()
                .filter(etape -> etape != Etape.MINEUR || demande.situation().estMineur(jour))
                .toList();
    }
}
