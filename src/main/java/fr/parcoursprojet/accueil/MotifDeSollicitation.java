package fr.parcoursprojet.accueil;

import fr.parcoursprojet.reglement.Motif;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody asks for when they first call: what the règlement helps, or something else. */
public enum MotifDeSollicitation {
    /** Training. */
    FORMATION(Motif.FORMATION),
    /** A job to find or to keep. */
    EMPLOI(Motif.EMPLOI),
    /** A vehicle, a repair, transport. */
    MOBILITE(Motif.MOBILITE),
    /** A driving licence. */
    PERMIS(Motif.PERMIS),
    /** A home to settle in. */
    LOGEMENT(Motif.LOGEMENT),
    /** Care. */
    SANTE(Motif.SANTE),
    /** Abroad. */
    MOBILITE_INTERNATIONALE(Motif.MOBILITE_INTERNATIONALE),
    /** Anything else: debts, rights, a bill. */
    AUTRE(null);

    private final @Nullable Motif motif;

    MotifDeSollicitation(@Nullable Motif motif) {
        this.motif = motif;
    }

    /** The same in the règlement, when it helps that. */
    public Optional<Motif> motif() {
        return Optional.ofNullable(motif);
    }
}
