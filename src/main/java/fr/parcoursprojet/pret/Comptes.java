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

/** What money does to a loan: disbursement, payments, reversals, and the schedules that follow from them. */
@Component
class Comptes {

    private final PretsAccordes prets;
    private final Echeanciers echeanciers;
    private final GrandLivre livre;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Comptes(
            PretsAccordes prets,
            Echeanciers echeanciers,
            GrandLivre livre,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.prets = prets;
        this.echeanciers = echeanciers;
        this.livre = livre;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The payments that count: the capital less what is owed, once the money has left. */
    Montant recu(PretAccorde pret, Montant solde) {
        return pret.etat() == EtatPret.DEBLOQUE || pret.etat() == EtatPret.SOLDE
                ? pret.capital().moins(solde)
                : Montant.ZERO;
    }

    String debloquer(PretAccorde pret, LocalDate le, AgentId agent) {
        pret.exiger(EtatPret.SIGNE);
        var echeancier = enVigueur(pret);
        if (!echeancier.ancre().isAfter(le)) {
            nouvelle(
                    pret,
                    echeancier.aPartirDu(
                            Ouverture.premiereEcheance(le, echeancier.ancre().getDayOfMonth())),
                    MotifVersion.NOUVELLE_DATE,
                    null,
                    le,
                    agent);
        }
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
            lot.annonce().ifPresent(paiement -> anticiperSiPossible(lot.pret(), solde, paiement));
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
            retablir(pret, agent);
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

    void reporter(PretAccorde pret, int nombre, String motif, LocalDate le) {
        pret.exiger(EtatPret.DEBLOQUE);
        var recu = recu(pret, livre.solde(pret.cle()));
        if (nombre < 1) {
            throw new SaisieInvalide(List.of(Erreur.de("nombre", "pret.saisie.nombre")));
        }
        nouvelle(pret, enVigueur(pret).reporter(nombre, recu), MotifVersion.REPORT, motif, le, null);
    }

    void anticiper(PretAccorde pret, Montant montant, LocalDate le, AgentId agent) {
        pret.exiger(EtatPret.DEBLOQUE);
        var avance = avance(pret, livre.solde(pret.cle()), le);
        if (!montant.estPositif() || montant.depasse(avance)) {
            throw new SaisieInvalide(List.of(Erreur.de("montant", "pret.saisie.avance", avance)));
        }
        nouvelle(pret, enVigueur(pret).anticiper(montant, le), MotifVersion.REMBOURSEMENT_ANTICIPE, null, le, agent);
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

    /** Writes a version and puts it in force. */
    void nouvelle(
            PretAccorde pret,
            Echeancier echeancier,
            MotifVersion motif,
            @Nullable String precision,
            LocalDate decideLe,
            @Nullable AgentId par) {
        var numero = pret.nouvelEcheancier();
        prets.flush();
        echeanciers.ecrire(pret, echeancier, motif, precision, decideLe, par);
        evenements.publishEvent(new EcheancierRefait(pret.id(), pret.dossier(), numero, motif));
    }

    Echeancier enVigueur(PretAccorde pret) {
        return echeanciers.lire(pret.cle(), pret.echeancier());
    }

    /** What was paid and is not due yet on a day, without the last cent of the loan: that would be the end itself. */
    private Montant avance(PretAccorde pret, Montant solde, LocalDate le) {
        return recu(pret, solde).moins(enVigueur(pret).duAvant(le.plusDays(1))).auMoins(Montant.ZERO);
    }

    /** Late instalments come first: what is left of an announced payment shortens the schedule, unless it ends the loan. */
    private void anticiperSiPossible(PretAccorde pret, Montant solde, Paiement paiement) {
        var part = avance(pret, solde, paiement.le()).auPlus(paiement.montant());
        if (part.estPositif() && solde.estPositif()) {
            nouvelle(
                    pret,
                    enVigueur(pret).anticiper(part, paiement.le()),
                    MotifVersion.REMBOURSEMENT_ANTICIPE,
                    null,
                    paiement.le(),
                    null);
        }
    }

    /** The payment did not count: the schedule before it does again, if nothing else changed it since. */
    private void retablir(PretAccorde pret, AgentId agent) {
        var versions = echeanciers.versions(pret.cle());
        if (versions.getLast().motif() == MotifVersion.REMBOURSEMENT_ANTICIPE) {
            nouvelle(
                    pret,
                    echeanciers.lire(pret.cle(), pret.echeancier() - 1),
                    MotifVersion.RETABLISSEMENT,
                    null,
                    LocalDate.now(horloge),
                    agent);
        }
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
