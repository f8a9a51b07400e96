package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.commission.RetardDuPret;
import fr.parcoursprojet.commission.RetardDuPret.FaitDuRetard;
import fr.parcoursprojet.commission.RetardsDesPrets;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the commission how late a loan is, what was sent and what was tried. */
@Component
class RetardsRacontes implements RetardsDesPrets {

    private final Prets prets;
    private final Recouvrement recouvrement;
    private final AidesOffertes aides;
    private final Difficultes difficultes;
    private final Textes textes;

    RetardsRacontes(
            Prets prets, Recouvrement recouvrement, AidesOffertes aides, Difficultes difficultes, Textes textes) {
        this.prets = prets;
        this.recouvrement = recouvrement;
        this.aides = aides;
        this.difficultes = difficultes;
        this.textes = textes;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RetardDuPret> du(DossierId dossier) {
        return prets.du(dossier).flatMap(pret -> {
            var situation = prets.situation(pret.id());
            var retards = situation.enRetard();
            return retards.stream()
                    .findFirst()
                    .map(premier -> new RetardDuPret(
                            situation.arriere(),
                            premier.le(),
                            retards.size(),
                            situation.resteDu(),
                            difficultes.du(pret.id()).stream().anyMatch(dite -> dite.traiteeLe() == null),
                            relances(pret.id()),
                            aides(pret.id())));
        });
    }

    private List<FaitDuRetard> relances(PretId pret) {
        return recouvrement.departs(pret).reversed().stream()
                .filter(depart -> depart.niveau() != NiveauDeRelance.COURTOISIE)
                .map(depart -> new FaitDuRetard(depart.le(), textes.texte("recouvrement.niveau." + depart.niveau())))
                .toList();
    }

    private List<FaitDuRetard> aides(PretId pret) {
        return aides.du(pret).stream()
                .map(aide -> {
                    var quoi = textes.texte("recouvrement.aide." + aide.type());
                    return new FaitDuRetard(
                            aide.le(), aide.montant() == null ? quoi : quoi + ", " + Francais.euros(aide.montant()));
                })
                .toList();
    }
}
