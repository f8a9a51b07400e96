package fr.parcoursprojet.demande;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a page was opened, and finished. */
@Embeddable
class EtapeVue {

    @Column(name = "ouverte_le")
    private Instant ouverteLe;

    @Column(name = "validee_le")
    private @Nullable Instant valideeLe;

    protected EtapeVue() {}

    EtapeVue(Instant ouverteLe, @Nullable Instant valideeLe) {
        this.ouverteLe = ouverteLe;
        this.valideeLe = valideeLe;
    }

    EtapeVue validee(Instant quand) {
        return new EtapeVue(ouverteLe, quand);
    }

    boolean estValidee() {
        return valideeLe != null;
    }
}
