package fr.parcoursprojet.instruction;

import fr.parcoursprojet.accueil.AutresReponses;
import fr.parcoursprojet.socle.DossierId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The other answer of a dossier closed for it (R7) is where the letter to a partner begins: it is not typed twice. */
@Component
class ReponsesDesClassements implements AutresReponses {

    private final Instructions instructions;

    ReponsesDesClassements(Instructions instructions) {
        this.instructions = instructions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> de(DossierId dossier) {
        return instructions
                .trouver(dossier)
                .map(Instruction::classement)
                .filter(classement -> classement.nature() == NatureClassement.ORIENTATION)
                .map(Classement::autreReponse);
    }
}
