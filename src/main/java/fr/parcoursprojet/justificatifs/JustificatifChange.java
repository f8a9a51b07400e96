package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Refus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document was judged or replaced while an agent read it; nothing was written, and this is what stands now. */
public class JustificatifChange extends Refus {

    private final transient Justificatif actuel;
    private final transient @Nullable AgentId par;

    /**
     * @param actuel what stands now
     * @param par the agent who judged it, when one did
     */
    public JustificatifChange(Justificatif actuel, @Nullable AgentId par) {
        super("justificatifs.refus.change");
        this.actuel = actuel;
        this.par = par;
    }

    /** What stands now. */
    public Justificatif actuel() {
        return actuel;
    }

    /** The agent who judged it; empty when the person gave another file. */
    public Optional<AgentId> par() {
        return Optional.ofNullable(par);
    }
}
