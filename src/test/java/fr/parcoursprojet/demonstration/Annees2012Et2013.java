package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.boot.test.context.TestComponent;

/** The end of the old loans: each is repaid month after month until nothing is left. */
@TestComponent
class Annees2012Et2013 {

    private final Gestes gestes;
    private final Prets prets;
    private final HorlogeReglable horloge;

    Annees2012Et2013(Gestes gestes, Prets prets, HorlogeReglable horloge) {
        this.gestes = gestes;
        this.prets = prets;
        this.horloge = horloge;
    }

    /** Plays the payments, month after month; the daily work is left out of these years. */
    void raconter(Annees2010Et2011 annees) {
        var signes = ProjetReel.tous().stream()
                .filter(projet -> projet.pretSigne().isPresent())
                .toList();
        for (var jour = LocalDate.of(2012, 1, 5); jour.isBefore(LocalDate.of(2016, 1, 1)); jour = jour.plusMonths(1)) {
            horloge.allerAu(jour);
            var lignes = new ArrayList<String>();
            for (var projet : signes) {
                var dossier = annees.dossier(projet);
                var pret = gestes.pret(dossier);
                var due = prets.situation(pret, jour).echeances().stream()
                        .filter(echeance -> echeance.reste().estPositif())
                        .findFirst();
                if (due.isPresent() && !due.get().le().isAfter(jour)) {
                    lignes.add(gestes.ligne(dossier, jour, due.get().reste()));
                }
            }
            if (!lignes.isEmpty()) {
                gestes.importer("tresorerie-" + jour + ".csv", lignes);
            }
        }
        if (signes.stream()
                .anyMatch(projet ->
                        prets.solde(gestes.pret(annees.dossier(projet))).compareTo(Montant.ZERO) != 0)) {
            throw new IllegalStateException("An old loan is not repaid");
        }
    }
}
