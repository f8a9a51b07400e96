package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the decisions of the closed séances. */
@Component
class DecisionsRendues {

    private final SeanceRepository seances;
    private final PassageRepository passages;

    DecisionsRendues(SeanceRepository seances, PassageRepository passages) {
        this.seances = seances;
        this.passages = passages;
    }

    /** The last one on the demande itself. */
    Optional<DecisionPrise> surLaDemande(DossierId dossier) {
        return prises(dossier, false).stream().findFirst();
    }

    /** All of them, newest first. */
    List<DecisionPrise> toutes(DossierId dossier) {
        return prises(dossier, true);
    }

    private List<DecisionPrise> prises(DossierId dossier, boolean reexamens) {
        return passages.findByDossierAndLettreIsNotNull(dossier.valeur()).stream()
                .filter(passage -> reexamens || !passage.estReexamen())
                .map(passage -> new Datee(passage, debut(passage)))
                .sorted(Comparator.comparing(Datee::quand).reversed())
                .map(datee -> datee.passage().prise(datee.quand().toLocalDate()))
                .toList();
    }

    private LocalDateTime debut(PassageTenu passage) {
        return seances.findById(passage.seance().valeur())
                .orElseThrow(() -> new Introuvable("seance"))
                .debut();
    }

    private record Datee(PassageTenu passage, LocalDateTime quand) {}
}
