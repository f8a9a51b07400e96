package fr.parcoursprojet.reglement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A motif on offer, in the shape of the file; its words can be left out when it is one of the seven. */
record MotifEcrit(
        @NotBlank String code,
        @Nullable @Size(max = MotsDeMotif.LONGUEUR) String personne,
        @Nullable @Size(max = MotsDeMotif.LONGUEUR) String agents,
        @Nullable @Size(max = MotsDeMotif.LONGUEUR) String en) {

    @AssertTrue(message = "code must be capitals, digits and _, thirty at most, and not AUTRE") boolean isCodeLisible() {
        // a missing code has its own sentence
        return code == null || code.isBlank() || Motif.estValide(code);
    }

    @AssertTrue(message = "personne, agents and en must be given together, and only one of the seven may have none") boolean isMotsDits() {
        var dits = Stream.of(personne, agents, en)
                .filter(mot -> mot != null && !mot.isBlank())
                .count();
        return dits == 3
                || personne == null
                        && agents == null
                        && en == null
                        && Motif.LIVRES.stream().anyMatch(motif -> motif.code().equals(code));
    }

    MotifOffert lu() {
        return new MotifOffert(
                new Motif(code),
                personne == null || agents == null || en == null ? null : new MotsDeMotif(personne, agents, en));
    }

    static MotifEcrit de(MotifOffert offert) {
        var mots = offert.mots();
        return mots == null
                ? new MotifEcrit(offert.motif().code(), null, null, null)
                : new MotifEcrit(offert.motif().code(), mots.personne(), mots.agents(), mots.enAnglais());
    }
}
