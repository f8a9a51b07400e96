package fr.parcoursprojet.reglement;

import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The motifs and their words. A motif that is closed keeps those of the last version that offered it: the dossiers that
 * have it go on being read.
 */
@Service
public class Motifs {

    private final Reglements reglements;
    private final Textes textes;
    private final Clock horloge;

    Motifs(Reglements reglements, Textes textes, Clock horloge) {
        this.reglements = reglements;
        this.textes = textes;
        this.horloge = horloge;
    }

    /** Those that can be chosen today, in the order of the règlement. */
    public List<Motif> offerts() {
        return reglements.enVigueur(LocalDate.now(horloge)).offerts();
    }

    /** Those that can be chosen today, then those that could once: what there is to look for. */
    public List<Motif> connus() {
        var connus = new LinkedHashSet<Motif>();
        commencees().forEach(version -> connus.addAll(version.offerts()));
        return List.copyOf(connus);
    }

    /** As who asks says it, in the language of who reads. */
    public String pourLaPersonne(Motif motif) {
        var mots = mots(motif);
        return Langue.courante().choisir(mots.personne(), mots.enAnglais());
    }

    /** As the service says it. */
    public String pourLesAgents(Motif motif) {
        return mots(motif).agents();
    }

    /** The words of a motif in the version that offers it. */
    public MotsDeMotif mots(MotifOffert offert) {
        var dits = offert.mots();
        return dits == null ? livres(offert.motif()) : dits;
    }

    private MotsDeMotif mots(Motif motif) {
        // the one in force first, then the older ones; one that has not begun names what nothing else does
        return Stream.concat(commencees(), reglements.toutes().stream())
                .map(version -> version.offre(motif))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::mots)
                .orElseGet(() -> livres(motif));
    }

    private Stream<Reglement> commencees() {
        var aujourdhui = LocalDate.now(horloge);
        return reglements.toutes().reversed().stream()
                .filter(version -> !version.debut().isAfter(aujourdhui));
    }

    /** The words delivered; a code that no version knows any more is read as it is. */
    private MotsDeMotif livres(Motif motif) {
        var code = motif.code();
        if (!Motif.LIVRES.contains(motif)) {
            var lisible =
                    code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
            return new MotsDeMotif(lisible, lisible, lisible);
        }
        return new MotsDeMotif(
                Langue.FR.pendant(() -> textes.texte("reglement.motif.personne." + code)),
                Langue.FR.pendant(() -> textes.texte("reglement.motif.agents." + code)),
                Langue.EN.pendant(() -> textes.texte("reglement.motif.personne." + code)));
    }
}
