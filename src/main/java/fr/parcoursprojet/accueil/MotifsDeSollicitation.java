package fr.parcoursprojet.accueil;

import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What a first contact can be for today, and how it is said: as the règlement says it, or something else. */
@Service
public class MotifsDeSollicitation {

    private final Motifs motifs;
    private final Textes textes;

    MotifsDeSollicitation(Motifs motifs, Textes textes) {
        this.motifs = motifs;
        this.textes = textes;
    }

    /** What can be chosen today, something else last. */
    public List<MotifDeSollicitation> offerts() {
        return Stream.concat(
                        motifs.offerts().stream().map(MotifDeSollicitation::de), Stream.of(MotifDeSollicitation.AUTRE))
                .toList();
    }

    /** As the service and those who send people say it. */
    public String pourLesAgents(MotifDeSollicitation un) {
        return un.motif().map(motifs::pourLesAgents).orElseGet(this::autre);
    }

    /** As the person says it, in the language of who reads. */
    public String pourLaPersonne(MotifDeSollicitation un) {
        return un.motif().map(motifs::pourLaPersonne).orElseGet(this::autre);
    }

    private String autre() {
        return textes.texte("accueil.motif.AUTRE");
    }
}
