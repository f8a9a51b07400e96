package fr.parcoursprojet.demande;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a page was opened, finished by the person, and filled in with whom since they last said so. */
@Embeddable
class EtapeVue {

    @Column(name = "ouverte_le")
    private Instant ouverteLe;

    @Column(name = "validee_le")
    private @Nullable Instant valideeLe;

    private @Nullable String avec;

    protected EtapeVue() {}

    private EtapeVue(Instant ouverteLe, @Nullable Instant valideeLe, @Nullable String avec) {
        this.ouverteLe = ouverteLe;
        this.valideeLe = valideeLe;
        this.avec = avec;
    }

    static EtapeVue ouverte(Instant quand) {
        return new EtapeVue(quand, null, null);
    }

    EtapeVue validee(Instant quand) {
        return new EtapeVue(ouverteLe, quand, null);
    }

    /** Somebody else writes there: the person has it to read again. */
    EtapeVue remplieAvec(String qui) {
        return new EtapeVue(ouverteLe, null, qui);
    }

    @Nullable String avec() {
        return avec;
    }

    boolean estValidee() {
        return valideeLe != null;
    }
}
