package fr.parcoursprojet.commission;

import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may stand on an ordre du jour, and who may not, with what lacks. */
@Component
class OrdreDuJour {

    private static final Set<EtatPassage> REPONDU = Set.of(EtatPassage.ACCORDE, EtatPassage.REFUSE);

    private final PassageRepository passages;
    private final Instructions instructions;
    private final PretsEnCours prets;
    private final Textes textes;

    OrdreDuJour(PassageRepository passages, Instructions instructions, PretsEnCours prets, Textes textes) {
        this.passages = passages;
        this.instructions = instructions;
        this.prets = prets;
        this.textes = textes;
    }

    /**
     * A demande is presented, complete and waits nowhere else.
     *
     * @throws Refus saying what lacks
     */
    void exigerPresentee(DossierId dossier) {
        exigerLibre(dossier);
        if (aRepondu(dossier)) {
            throw new Refus("commission.refus.dejaDecide");
        }
        var instruction = instructions.du(dossier);
        if (instruction.etat() == EtatInstruction.PRESENTEE) {
            return;
        }
        if (instruction.etat() == EtatInstruction.CLASSEE) {
            throw new Refus("commission.refus.classe");
        }
        var manques = instructions.manques(dossier);
        if (manques.isEmpty()) {
            throw new Refus("commission.refus.pasPresente");
        }
        throw new Refus(
                "commission.refus.incomplet",
                manques.stream()
                        .map(manque -> textes.texte(manque.cle(), manque.quoi()))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * A loan that comes back was granted, runs, waits nowhere else, and may have what is proposed.
     *
     * @throws Refus when there is none, the money has not left, or nothing is left to repay
     * @throws fr.parcoursprojet.socle.SaisieInvalide when what is proposed cannot be done
     */
    void exigerPretAccorde(DossierId dossier, Reexamen reexamen) {
        exigerLibre(dossier);
        var accorde = passages.findByDossierAndLettreIsNotNull(dossier.valeur()).stream()
                .anyMatch(passage -> passage.etat() == EtatPassage.ACCORDE
                        && passage.decision() instanceof Accord accord
                        && accord.nature().avecPret());
        if (!accorde) {
            throw new Refus("commission.refus.sansPret");
        }
        if (!prets.court(dossier)) {
            throw new Refus("commission.refus.pretPasEnCours");
        }
        prets.effet(dossier, reexamen.mesure());
    }

    boolean attend(Instruction instruction) {
        var dossier = instruction.dossier();
        return passages.findByEnAttente(dossier.valeur()).isEmpty() && !aRepondu(dossier);
    }

    private void exigerLibre(DossierId dossier) {
        if (passages.findByEnAttente(dossier.valeur()).isPresent()) {
            throw new Refus("commission.refus.dejaInscrit");
        }
    }

    private boolean aRepondu(DossierId dossier) {
        return passages.existsByDossierAndReexamenMotifIsNullAndLettreIsNotNullAndEtatIn(dossier.valeur(), REPONDU);
    }
}
