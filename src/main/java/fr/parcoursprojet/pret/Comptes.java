package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What money does to a loan: disbursement, payments, reversals; the schedules that follow are {@link Amenagements}'. */
@Component
class Comptes {

    private final PretsAccordes prets;
    private final Amenagements amenagements;
    private final GrandLivre livre;
    private final Constat constat;
    private final Titres titres;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Comptes(
            PretsAccordes prets,
            Amenagements amenagements,
            GrandLivre livre,
            Constat constat,
            Titres titres,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.livre = livre;
        this.constat = constat;
        this.titres = titres;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    String debloquer(PretAccorde pret, LocalDate le, AgentId agent) {
        pret.exiger(EtatPret.SIGNE);
        amenagements.suivreLeVersement(pret, le, agent);
        var titre = titres.aLaMiseADisposition(pret, le);
        pret.debloquer(le, titre);
        prets.flush();
        livre.inscrire(List.of(Ecriture.deblocage(pret.cle(), pret.capital(), le, agent)));
        constat.constater(List.of(pret), agent);
        evenements.publishEvent(new PretDebloque(pret.id(), pret.dossier(), le, pret.capital(), titre));
        return titre;
    }

    void encaisser(Collection<Paiement> paiements, @Nullable AgentId agent) {
        var lots = lots(paiements);
        var concernes = lots.stream().map(Lot::pret).toList();
        livre.inscrire(lots.stream().flatMap(lot -> lot.ecritures(agent)).toList());
        for (var lot : lots) {
            lot.annonce()
                    .ifPresent(paiement -> amenagements.compterLAnnonce(
                            lot.pret(), livre.soldes(lot.pret().cle()), paiement));
        }
        var suites = constat.constater(concernes, agent);
        lots.forEach(lot -> lot.pret().annonceTenue(lot.paiements()));
        prets.flush();
        if (!lots.isEmpty()) {
            evenements.publishEvent(new EncaissementsRecus(
                    lots.stream().flatMap(Lot::encaissements).toList()));
        }
        suites.forEach(evenements::publishEvent);
    }

    /** The Treasury gave back what was paid too much. */
    void restituer(PretAccorde pret, LocalDate le, AgentId agent) {
        var du = livre.soldes(pret.cle()).tropPercu();
        if (!du.estPositif()) {
            throw new Refus("pret.refus.pasDeTropPercu");
        }
        if (le.isAfter(LocalDate.now(horloge))) {
            throw new SaisieInvalide(List.of(Erreur.de("le", "pret.saisie.restitueLe")));
        }
        if (du.depasse(livre.soldes(pret.cle(), le).tropPercu())) {
            throw new SaisieInvalide(List.of(Erreur.de("le", "pret.saisie.restitueAvant")));
        }
        var rendu = Ecriture.de(
                pret.cle(), TypeMouvement.RESTITUTION, Compte.TROP_PERCU, Compte.TRESOR, du, le, null, agent);
        livre.inscrire(List.of(rendu));
        var suites = constat.constater(List.of(pret), agent);
        evenements.publishEvent(rendu.dite(pret, livre.soldes(pret.cle()).du()));
        suites.forEach(evenements::publishEvent);
    }

    void annoncer(PretAccorde pret, Montant montant) {
        var solde = livre.soldes(pret.cle()).pret();
        if (!montant.estPositif() || montant.depasse(solde)) {
            throw new SaisieInvalide(List.of(Erreur.de("montant", "pret.saisie.anticipation", solde)));
        }
        pret.annoncer(montant, LocalDate.now(horloge));
    }

    void verser(VersementAccorde versement, LocalDate le) {
        versement.verser(le);
        prets.flush();
        var lu = versement.lu();
        evenements.publishEvent(new SubventionVersee(lu.id(), lu.dossier(), le, lu.montant()));
    }

    /** The payments by loan, in an order that does not depend on the one they came in; the loans are locked. */
    private List<Lot> lots(Collection<Paiement> paiements) {
        var parPret = paiements.stream()
                .sorted(Comparator.comparing(Paiement::le).thenComparing(Paiement::ligne))
                .collect(Collectors.groupingBy(paiement -> paiement.pret().valeur()));
        var lots = new ArrayList<Lot>();
        if (!parPret.isEmpty()) {
            for (var pret : prets.verrouiller(parPret.keySet())) {
                pret.exigerVerse();
                lots.add(Lot.de(pret, parPret.getOrDefault(pret.cle(), List.of())));
            }
        }
        if (lots.size() < parPret.size()) {
            throw new Introuvable("pret");
        }
        return lots;
    }
}
