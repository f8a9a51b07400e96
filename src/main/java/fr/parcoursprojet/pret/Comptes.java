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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What money does to a loan: disbursement, payments, reversals; the schedules that follow are {@link Amenagements}'. */
@Component
class Comptes {

    private final PretsAccordes prets;
    private final Amenagements amenagements;
    private final GrandLivre livre;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Comptes(
            PretsAccordes prets,
            Amenagements amenagements,
            GrandLivre livre,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.livre = livre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    String debloquer(PretAccorde pret, LocalDate le, AgentId agent) {
        pret.exiger(EtatPret.SIGNE);
        amenagements.suivreLeVersement(pret, le, agent);
        var titre = livre.titre(le.getYear());
        pret.debloquer(le, titre);
        prets.flush();
        livre.inscrire(List.of(Ecriture.deblocage(pret.cle(), pret.capital(), le, agent)));
        evenements.publishEvent(new PretDebloque(pret.id(), pret.dossier(), le, pret.capital(), titre));
        return titre;
    }

    void encaisser(Collection<Paiement> paiements, @Nullable AgentId agent) {
        var lots = lots(paiements);
        livre.inscrire(lots.stream().flatMap(lot -> lot.ecritures(agent)).toList());
        var soldes = livre.soldes(lots.stream().map(lot -> lot.pret().cle()).toList());
        var finis = new ArrayList<Lot>();
        for (var lot : lots) {
            var solde = soldes.getOrDefault(lot.pret().cle(), Montant.ZERO);
            lot.annonce().ifPresent(paiement -> amenagements.compterLAnnonce(lot.pret(), solde, paiement));
            if (lot.pret().etat() == EtatPret.DEBLOQUE && !solde.estPositif()) {
                lot.pret().solder(livre.dernierPaiement(lot.pret().cle()));
                finis.add(lot);
            }
            lot.pret().annonceTenue(lot.paiements());
        }
        prets.flush();
        for (var lot : lots) {
            for (var paiement : lot.paiements()) {
                evenements.publishEvent(new EncaissementRecu(
                        lot.pret().id(), lot.pret().dossier(), lot.id(paiement), paiement.le(), paiement.montant()));
            }
        }
        finis.forEach(lot -> evenements.publishEvent(new PretSolde(
                lot.pret().id(),
                lot.pret().dossier(),
                livre.dernierPaiement(lot.pret().cle()))));
    }

    MouvementId extourner(PretAccorde pret, MouvementId id, String motif, AgentId agent) {
        var mouvement = livre.mouvement(id);
        if (mouvement.extournePar() != null) {
            throw new Refus("pret.refus.dejaExtourne");
        }
        if (!mouvement.paiementValable()) {
            throw new Refus("pret.refus.pasUnPaiement");
        }
        if (motif.isBlank()) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "pret.saisie.motif")));
        }
        var extourne = Ecriture.extourne(pret.cle(), mouvement, LocalDate.now(horloge), motif, agent);
        try {
            livre.inscrire(List.of(extourne));
        } catch (DuplicateKeyException enMemeTemps) {
            throw new Refus("pret.refus.dejaExtourne");
        }
        if (mouvement.type() == TypeMouvement.REMBOURSEMENT_ANTICIPE) {
            amenagements.retablir(pret, agent);
        }
        var solde = livre.solde(pret.cle());
        var rouvert = pret.etat() == EtatPret.SOLDE && solde.estPositif();
        if (rouvert) {
            pret.rouvrir();
        }
        prets.flush();
        evenements.publishEvent(new MouvementExtourne(
                pret.id(), pret.dossier(), id, mouvement.montant(), mouvement.ligneTresorerie(), motif));
        if (rouvert) {
            evenements.publishEvent(new PretRouvert(pret.id(), pret.dossier(), solde));
        }
        return extourne.id();
    }

    void annoncer(PretAccorde pret, Montant montant) {
        var solde = livre.solde(pret.cle());
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
                if (pret.etat() != EtatPret.DEBLOQUE && pret.etat() != EtatPret.SOLDE) {
                    throw new Refus("pret.refus.pasDebloque");
                }
                lots.add(Lot.de(pret, parPret.getOrDefault(pret.cle(), List.of())));
            }
        }
        if (lots.size() < parPret.size()) {
            throw new Introuvable("pret");
        }
        return lots;
    }
}
