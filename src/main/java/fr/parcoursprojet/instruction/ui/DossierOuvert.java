package fr.parcoursprojet.instruction.ui;

import fr.parcoursprojet.instruction.Instruction;
import fr.parcoursprojet.instruction.ModifieParUnAutre;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** The work as this screen last read it; every part of the screen saves with its version. */
final class DossierOuvert {

    private Instruction instruction;

    DossierOuvert(Instruction instruction) {
        this.instruction = instruction;
    }

    Instruction instruction() {
        return instruction;
    }

    /**
     * Saves and keeps what was saved; when somebody else saved in between, nothing is written and they are shown.
     *
     * @param action saves with the version given and gives back what stands
     * @return whether it was saved
     */
    boolean enregistrer(LongFunction<Instruction> action, Consumer<ModifieParUnAutre> conflit) {
        try {
            instruction = action.apply(instruction.version());
            return true;
        } catch (ModifieParUnAutre autre) {
            conflit.accept(autre);
            return false;
        }
    }

    /** From now on, saving replaces what the other agent saved: this agent has seen it. */
    void prendreActe(ModifieParUnAutre autre) {
        instruction = autre.actuelle();
    }
}
