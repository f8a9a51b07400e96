package fr.parcoursprojet.instruction.ui;

import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.ModifieParUnAutre;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** The work as this screen last read it; every part of the screen saves with its version. */
final class DossierOuvert {

    private final List<Consumer<ModifieParUnAutre>> ecouteurs = new ArrayList<>();
    private Instruction instruction;

    DossierOuvert(Instruction instruction) {
        this.instruction = instruction;
    }

    Instruction instruction() {
        return instruction;
    }

    /** Called with what another agent saved, before anything else of this screen is saved over it. */
    void ecouter(Consumer<ModifieParUnAutre> partie) {
        ecouteurs.add(partie);
    }

    /**
     * Saves and keeps what was saved; when somebody else saved in between, nothing is written, and every part of the screen
     * has compared its own with theirs before this comes back.
     *
     * @param action saves with the version given and gives back what stands
     * @return whether it was saved
     */
    boolean enregistrer(LongFunction<Instruction> action) {
        try {
            instruction = action.apply(instruction.version());
            return true;
        } catch (ModifieParUnAutre autre) {
            instruction = autre.actuelle();
            ecouteurs.forEach(partie -> partie.accept(autre));
            return false;
        }
    }
}
