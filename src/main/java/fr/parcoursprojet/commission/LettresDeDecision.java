package fr.parcoursprojet.commission;

import fr.parcoursprojet.edition.LettreEcrite;
import fr.parcoursprojet.edition.LettresEcrites;
import fr.parcoursprojet.socle.Introuvable;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of the closed séances, told again so that other words can be tried on them. */
@Component
@Transactional(readOnly = true)
class LettresDeDecision implements LettresEcrites {

    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final PapiersDeSeance papiers;

    LettresDeDecision(SeanceRepository seances, PassageRepository passages, PapiersDeSeance papiers) {
        this.seances = seances;
        this.passages = passages;
        this.papiers = papiers;
    }

    @Override
    public boolean ecrit(String gabarit) {
        return gabarit.equals(PapiersDeSeance.LETTRE);
    }

    @Override
    public List<LettreEcrite> dernieres(String gabarit, int combien) {
        return passages.findByLettreIsNotNullOrderByDecideLeDesc(Limit.of(combien)).stream()
                .map(passage -> new LettreEcrite(
                        passage.cle(), passage.dossier(), seance(passage).jour()))
                .toList();
    }

    @Override
    public Map<String, Object> donnees(LettreEcrite lettre) {
        var passage = passages.findByIdAndLettreIsNotNull(lettre.id()).orElseThrow(() -> new Introuvable("lettre"));
        var seance = seance(passage);
        return papiers.donnees(
                seance,
                passage,
                new DecisionPriseLe(seance.jour(), passage.prise(seance.jour()).recoursAvant()));
    }

    private SeanceTenue seance(PassageTenu passage) {
        return seances.findById(passage.seance().valeur()).orElseThrow(() -> new Introuvable("seance"));
    }
}
