package fr.parcoursprojet.accueil;

import fr.parcoursprojet.reglement.Motif;
import java.util.Optional;

/**
 * What somebody asks for when they first call: what the règlement helps, or something else.
 *
 * @param code the motif's, or {@code AUTRE}
 */
public record MotifDeSollicitation(String code) {

    /** Training. */
    public static final MotifDeSollicitation FORMATION = de(Motif.FORMATION);
    /** A job to find or to keep. */
    public static final MotifDeSollicitation EMPLOI = de(Motif.EMPLOI);
    /** A vehicle, a repair, transport. */
    public static final MotifDeSollicitation MOBILITE = de(Motif.MOBILITE);
    /** A driving licence. */
    public static final MotifDeSollicitation PERMIS = de(Motif.PERMIS);
    /** A home to settle in. */
    public static final MotifDeSollicitation LOGEMENT = de(Motif.LOGEMENT);
    /** Care. */
    public static final MotifDeSollicitation SANTE = de(Motif.SANTE);
    /** Abroad. */
    public static final MotifDeSollicitation MOBILITE_INTERNATIONALE = de(Motif.MOBILITE_INTERNATIONALE);
    /** Anything else: debts, rights, a bill. */
    public static final MotifDeSollicitation AUTRE = new MotifDeSollicitation("AUTRE");

    /**
     * @throws IllegalArgumentException when the code is neither a motif's nor {@code AUTRE}
     */
    public MotifDeSollicitation {
        if (!code.equals("AUTRE") && !Motif.estValide(code)) {
            throw new IllegalArgumentException("Not what a first contact is for");
        }
    }

    /** For what the règlement helps. */
    public static MotifDeSollicitation de(Motif motif) {
        return new MotifDeSollicitation(motif.code());
    }

    /** The same in the règlement, when it helps that. */
    public Optional<Motif> motif() {
        return equals(AUTRE) ? Optional.empty() : Optional.of(new Motif(code));
    }

    @Override
    public String toString() {
        return code;
    }
}
