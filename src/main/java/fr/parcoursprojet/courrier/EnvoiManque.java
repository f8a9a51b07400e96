package fr.parcoursprojet.courrier;

import org.jspecify.annotations.Nullable;

/** An e-mail was not taken. */
public class EnvoiManque extends RuntimeException {

    /** What can be said of it. */
    public enum Suite {
        /** It certainly did not leave; later may do. */
        RETENTER,
        /** It certainly did not leave, and never will as it is: the address is refused. */
        RENONCER,
        /** It may have left: the answer was lost. */
        INCERTAIN
    }

    private final Suite suite;

    /**
     * @param suite what can be said of it
     * @param panne what the server said; no address, no content
     */
    public EnvoiManque(Suite suite, String panne, @Nullable Throwable cause) {
        super(panne, cause);
        this.suite = suite;
    }

    /** What can be said of it. */
    public Suite suite() {
        return suite;
    }
}
