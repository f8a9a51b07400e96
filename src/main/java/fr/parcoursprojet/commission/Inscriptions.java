package fr.parcoursprojet.commission;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes the ordre du jour of a séance that is not closed. */
@Component
class Inscriptions {

    private final PassageRepository passages;
    private final OrdreDuJour ordreDuJour;
    private final Instructions instructions;
    private final Demandes demandes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Inscriptions(
            PassageRepository passages,
            OrdreDuJour ordreDuJour,
            Instructions instructions,
            Demandes demandes,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.passages = passages;
        this.ordreDuJour = ordreDuJour;
        this.instructions = instructions;
        this.demandes = demandes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    void ajouter(SeanceTenue seance, DossierId dossier, @Nullable Reexamen reexamen) {
        seance.exigerInscriptible(LocalDate.now(horloge));
        if (reexamen == null) {
            ordreDuJour.exigerPresentee(dossier);
        } else {
            ordreDuJour.exigerPretAccorde(dossier, reexamen);
        }
        var rang = passages.findBySeanceOrderByRang(seance.id().valeur()).size() + 1;
        try {
            passages.saveAndFlush(new PassageTenu(seance.id(), dossier, rang, reexamen));
        } catch (DataIntegrityViolationException auMemeInstant) {
            throw new Refus("commission.refus.dejaInscrit");
        }
        evenements.publishEvent(new DossierInscrit(dossier, seance.id(), seance.jour(), reexamen != null));
    }

    void retirer(SeanceTenue seance, DossierId dossier) {
        seance.exigerPasClose();
        passages.delete(passage(seance, dossier));
        passages.flush();
        ranger(passages.findBySeanceOrderByRang(seance.id().valeur()));
        evenements.publishEvent(new DossierDesinscrit(dossier, seance.id()));
    }

    void placer(SeanceTenue seance, DossierId dossier, int rang) {
        seance.exigerPasClose();
        var deplace = passage(seance, dossier);
        var ordre = new ArrayList<>(passages.findBySeanceOrderByRang(seance.id().valeur()));
        ordre.remove(deplace);
        ordre.add(Math.clamp(rang - 1, 0, ordre.size()), deplace);
        ranger(ordre);
    }

    /** The presented dossiers that wait, the most urgent first. */
    List<DossierAInscrire> attendent() {
        var attendent = instructions.presentees().stream()
                .filter(ordreDuJour::attend)
                .sorted(Comparator.comparing(Instruction::decisionImplicite))
                .toList();
        var lues = demandes.de(attendent.stream().map(Instruction::dossier).toList());
        return attendent.stream()
                .map(instruction -> {
                    var demande = Objects.requireNonNull(lues.get(instruction.dossier()));
                    var proposition = Objects.requireNonNull(instruction.proposition(), "presented means proposed");
                    return new DossierAInscrire(
                            instruction.dossier(),
                            Objects.requireNonNull(demande.numero()),
                            Objects.requireNonNullElse(demande.projet().objet(), ""),
                            proposition.nature(),
                            proposition.pret(),
                            proposition.subvention(),
                            instruction.decisionImplicite());
                })
                .toList();
    }

    private PassageTenu passage(SeanceTenue seance, DossierId dossier) {
        return passages.findBySeanceAndDossier(seance.id().valeur(), dossier.valeur())
                .orElseThrow(() -> new Introuvable("passage"));
    }

    private static void ranger(List<PassageTenu> ordre) {
        for (int place = 0; place < ordre.size(); place++) {
            ordre.get(place).placer(place + 1);
        }
    }
}
