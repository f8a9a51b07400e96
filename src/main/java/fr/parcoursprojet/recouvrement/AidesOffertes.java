package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.pret.Mouvement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Francais;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was offered to a borrower before anybody thought of the Treasury (R11), gathered from where it was decided. */
@Service
@Transactional(readOnly = true)
public class AidesOffertes {

    private final Prets prets;
    private final Commissions commissions;
    private final Difficultes difficultes;
    private final Pauses pauses;

    AidesOffertes(Prets prets, Commissions commissions, Difficultes difficultes, Pauses pauses) {
        this.prets = prets;
        this.commissions = commissions;
        this.difficultes = difficultes;
        this.pauses = pauses;
    }

    /** The help offered since the money left, oldest first; empty when there was none. */
    public List<Aide> du(PretId id) {
        var pret = prets.de(id);
        var debut = pret.debloqueLe();
        if (debut == null) {
            return List.of();
        }
        var aides = new ArrayList<Aide>();
        difficultes.du(id).forEach(dite -> {
            var traitee = dite.traiteeLe();
            if (traitee != null) {
                aides.add(new Aide(TypeAide.REPONSE, LocalDate.ofInstant(traitee, Francais.PARIS), null));
            }
        });
        pauses.du(id).forEach(pause -> aides.add(new Aide(TypeAide.PAUSE, pause.du(), null)));
        commissions.decisions(pret.dossier()).stream()
                .filter(prise -> prise.le().isAfter(debut))
                .forEach(prise -> aides.add(new Aide(TypeAide.DECISION, prise.le(), null)));
        prets.grandLivre(id).stream()
                .filter(mouvement -> mouvement.extournePar() == null)
                .forEach(mouvement -> ajouter(mouvement, aides));
        aides.sort(Comparator.comparing(Aide::le));
        return aides;
    }

    private static void ajouter(Mouvement mouvement, List<Aide> aides) {
        switch (mouvement.type()) {
            case SOUTIEN -> aides.add(new Aide(TypeAide.SOUTIEN, mouvement.le(), mouvement.somme()));
            case REMISE -> aides.add(new Aide(TypeAide.REMISE, mouvement.le(), mouvement.somme()));
            default -> {}
        }
    }
}
