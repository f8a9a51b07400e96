package fr.parcoursprojet.pret;

import fr.parcoursprojet.commission.EcheanceDue;
import fr.parcoursprojet.commission.EffetDeMesure;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.PretsEnCours;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the commission what a measure does to a loan, counted from its ledger as the measure itself will be (R10). */
@Component
class MesuresSurPret implements PretsEnCours {

    private final PretsAccordes prets;
    private final Amenagements amenagements;
    private final GrandLivre livre;
    private final Clock horloge;

    MesuresSurPret(PretsAccordes prets, Amenagements amenagements, GrandLivre livre, Clock horloge) {
        this.prets = prets;
        this.amenagements = amenagements;
        this.livre = livre;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean court(DossierId dossier) {
        return prets.findByDossier(dossier.valeur())
                .filter(pret -> pret.etat() == EtatPret.DEBLOQUE)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public EffetDeMesure effet(DossierId dossier, Mesure mesure) {
        return effet(trouver(dossier), mesure);
    }

    @Override
    @Transactional
    public EffetDeMesure retenir(DossierId dossier, Mesure mesure) {
        return effet(prets.verrouiller(List.of(trouver(dossier).cle())).getFirst(), mesure);
    }

    private EffetDeMesure effet(PretAccorde pret, Mesure mesure) {
        pret.exiger(EtatPret.DEBLOQUE);
        return switch (mesure) {
            case Mesure.Soutien soutien -> soutenir(pret, soutien.nombre());
            case Mesure.Remise remise -> remettre(pret, remise);
            case Mesure.Transmission transmission -> transmettre(pret);
            case Mesure.Report report -> amenager(pret, AmenagementDecide.de(report, amenagements.arrondi(pret)));
            case Mesure.Reechelonnement nouveau ->
                amenager(pret, AmenagementDecide.de(nouveau, amenagements.arrondi(pret)));
        };
    }

    private EffetDeMesure amenager(PretAccorde pret, Amenagement voulu) {
        return new EffetDeMesure(List.of(), Montant.ZERO, dues(pret, amenagements.calculer(pret, voulu)));
    }

    private EffetDeMesure soutenir(PretAccorde pret, int nombre) {
        var dues = dues(pret, amenagements.enVigueur(pret));
        if (nombre > dues.size()) {
            throw Saisie.refus("nombre", "pret.saisie.restent", dues.size());
        }
        return new EffetDeMesure(dues.subList(0, nombre), Montant.ZERO, dues.subList(nombre, dues.size()));
    }

    private EffetDeMesure remettre(PretAccorde pret, Mesure.Remise remise) {
        var du = livre.soldes(pret.cle()).pret();
        var montant = remise.part().orElse(du);
        if (montant.depasse(du)) {
            throw Saisie.refus("montant", "pret.saisie.remise", du);
        }
        return new EffetDeMesure(
                List.of(),
                montant,
                montant.equals(du)
                        ? List.of()
                        : dues(pret, amenagements.enVigueur(pret).effacer(montant)));
    }

    /** Only a loan that is late, neither frozen (R12) nor handed over before. What is owed stays as it is. */
    private EffetDeMesure transmettre(PretAccorde tenu) {
        var pret = tenu.lu();
        if (pret.contentieuxLe() != null) {
            throw new Refus("pret.refus.contentieux.deja", pret.contentieuxLe());
        }
        if (pret.geleLe() != null) {
            throw new Refus("pret.refus.contentieux.gele");
        }
        var jour = LocalDate.now(horloge);
        var soldes = livre.soldes(tenu.cle());
        var recu = tenu.recu(soldes);
        var echeancier = amenagements.enVigueur(tenu);
        if (!new Situation(pret, jour, soldes, recu, echeancier.imputer(recu, jour), Map.of(), null)
                .arriere()
                .estPositif()) {
            throw new Refus("pret.refus.contentieux.pasEnRetard");
        }
        return new EffetDeMesure(List.of(), Montant.ZERO, dues(tenu, echeancier));
    }

    /** What is left to pay of a schedule. */
    private List<EcheanceDue> dues(PretAccorde pret, Echeancier echeancier) {
        return echeancier.imputer(recu(pret), LocalDate.now(horloge)).stream()
                .filter(echeance -> echeance.etat() != EtatEcheance.PAYEE)
                .map(echeance -> new EcheanceDue(echeance.le(), echeance.reste()))
                .toList();
    }

    private Montant recu(PretAccorde pret) {
        return pret.recu(livre.soldes(pret.cle()));
    }

    private PretAccorde trouver(DossierId dossier) {
        return prets.findByDossier(dossier.valeur()).orElseThrow(() -> new Introuvable("pret"));
    }
}
